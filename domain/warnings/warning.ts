import type { ChangeKind } from '../programme/change'
import type { PersonId, RoomId, SessionId } from '../programme/ids'
import type { Language } from '../text/text'
import type { Duration, Moment } from '../time/time'

/**
 * One thing of the programme, as in `references.ts`: `item` is `sessions/opening` or `forum`, `field` the way on from
 * there (`speakers/0/person`, `site/name`). `session` is there where the item is a session that the programme has.
 */
export type WarningSite = { readonly item: string; readonly session?: SessionId }
type FieldSite = WarningSite & { readonly field: string }

/** `at.session` starts with or after `with`, and both are on in between. */
type Overlap = { readonly with: SessionId; readonly from: Moment; readonly until: Moment }

/** `at.session` follows `with` after `gap`, where `least` is needed. */
type Gap = { readonly with: SessionId; readonly gap: Duration; readonly least: Duration }

/** What an organiser should look at before publishing, as plain data. Nothing here keeps a programme from being published. */
export type Warning =
  | ({ readonly kind: 'room-clash'; readonly at: { readonly session: SessionId; readonly room: RoomId } } & Overlap)
  | ({
      readonly kind: 'speaker-clash'
      readonly at: { readonly session: SessionId; readonly person: PersonId }
    } & Overlap)
  | {
      readonly kind: 'interpreter-clash'
      readonly at: { readonly session: SessionId }
      /** What is already on and interpreted into `language`: one session for each other room, by id. */
      readonly with: readonly SessionId[]
      readonly language: Language
      /** Rooms at once: in this programme, and at most in the published one. */
      readonly needed: number
      readonly published: number
    }
  | ({
      readonly kind: 'short-change'
      /** `person` has to come from another room, or `room` has to be made ready. */
      readonly at: { readonly session: SessionId; readonly person?: PersonId; readonly room?: RoomId }
    } & Gap)
  | {
      readonly kind: 'outside-opening-hours'
      readonly at: { readonly session: SessionId }
      /** The hours of the day it starts on; nothing where that is no day of the forum. */
      readonly hours?: { readonly opens: Moment; readonly closes: Moment }
    }
  | {
      readonly kind: 'over-capacity'
      readonly at: { readonly session: SessionId; readonly room: RoomId }
      readonly expected: number
      /** Seats. */
      readonly capacity: number
    }
  | { readonly kind: 'ends-before-it-starts'; readonly at: { readonly session: SessionId } }
  | {
      readonly kind: 'begun'
      readonly at: { readonly session: SessionId }
      /** What is changed of it, in the order of `changeKinds`. */
      readonly changes: readonly ChangeKind[]
    }
  | { readonly kind: 'missing-language'; readonly at: FieldSite; readonly languages: readonly Language[] }
  | { readonly kind: 'dangling-reference'; readonly at: FieldSite; readonly refers: string }
  | { readonly kind: 'duplicate-id'; readonly at: WarningSite }
