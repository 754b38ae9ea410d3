import type { Edit } from 'domain/draft/edit'
import { affectedBy } from 'domain/draft/quick-edits'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { sessionChanges } from 'domain/release/changes'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Moment } from 'domain/time/time'
import type { Warning } from 'domain/warnings/warning'
import { warningsOf } from 'domain/warnings/warnings'
import { type ChangedValueView, changeCard } from '@/components/change/change-card-view'
import { type Locale, languageName } from '@/i18n/locale'
import type { DeskPreview } from '@/stores/desk'
import { warningWords } from '../components/warning-words'
import { programmeAfter } from './session-action'

export type ImpactContext = {
  /** The draft's, before the act. */
  readonly programme: Programme
  /** The newest release's, where the device has it. */
  readonly published?: Programme
  readonly now: Moment
  readonly locale: Locale
}

/** A session that the act changes: what it says of itself, or the old values and the new. */
export type ChangedSessionView = {
  readonly id: string
  readonly title: Worded
  readonly kinds: string
  readonly values: readonly ChangedValueView[]
  readonly details: readonly Worded[]
}

/** All that an act hits, before it is done. */
export type ImpactView = {
  readonly hits: readonly ChangedSessionView[]
  readonly rooms: readonly Worded[]
  readonly speakers: readonly Worded[]
  /** Names of the interpretation's languages. */
  readonly languages: readonly string[]
  /** Those that the draft does not have already. */
  readonly warnings: readonly string[]
}

/** Whom a warning is about. The same two sessions that overlap at other times are no news. */
function subjectOf(warning: Warning): string {
  const { session, ...place } = warning.at
  const others = 'with' in warning ? ([] as string[]).concat(warning.with) : []
  return JSON.stringify([
    warning.kind,
    place,
    [session ?? '', ...others].sort(),
    'language' in warning && warning.language,
  ])
}

function newWarnings(after: Programme, { programme, published, now }: ImpactContext): Warning[] {
  const known = new Set(warningsOf(programme, { published, now }).map(subjectOf))
  return warningsOf(after, { published, now }).filter((warning) => !known.has(subjectOf(warning)))
}

function hitsOf(after: Programme, { programme, locale }: ImpactContext): ChangedSessionView[] {
  return sessionChanges(programme, after).map((change) => {
    const { id, title, kinds, values, details } = changeCard(change, { programme: after, locale, starred: new Set() })
    return { id, title, kinds, values, details }
  })
}

export function impactView(edits: readonly Edit[], context: ImpactContext): ImpactView {
  const { programme, locale } = context
  const after = programmeAfter(programme, edits)
  const { room, person } = lookupOf(programme)
  const reach = affectedBy({ programme }, edits)
  const named = (item: { readonly name: Parameters<typeof wordingOf>[0] } | undefined): Worded[] =>
    item ? [wordingOf(item.name, locale.language)] : []
  return {
    hits: hitsOf(after, context),
    rooms: reach.rooms.flatMap((id) => named(room(id))),
    speakers: reach.speakers.flatMap((id) => named(person(id))),
    languages: reach.interpreted.map((tag) => languageName(tag, locale)),
    warnings: newWarnings(after, context).map((warning) =>
      warningWords(warning, { programme: after, published: context.published, locale }),
    ),
  }
}

/** How many other changes of the draft go out with the edits once it is published. */
export function countOtherChanges(
  edits: readonly Pick<Edit, 'kind' | 'id'>[],
  { differences }: Pick<DeskPreview, 'differences'>,
) {
  const own = new Set(edits.map(({ kind, id }) => `${kind}/${id}`))
  return differences.filter(({ kind, id }) => !own.has(`${kind}/${id}`)).length
}
