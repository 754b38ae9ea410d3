import { endsAt, startsAt } from 'domain/agenda/agenda'
import type { Difference } from 'domain/draft/differences'
import type { SessionId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { type Worded, wordingOf } from 'domain/text/text'
import { type Moment, wallTime } from 'domain/time/time'
import { type Mark, topicColour } from '@/components/session/session-card-view'
import type { Locale } from '@/i18n/locale'

export type DifferenceKind = Difference['what']

/** A session as organisers see it in the draft. */
export type ProgrammeRowView = {
  readonly id: SessionId
  readonly to: string
  readonly start: string
  readonly end: string
  readonly title: Worded
  readonly room: Worded
  /** 1 to 4 gives the colour. */
  readonly topicColour: number
  readonly marks: readonly Mark[]
  /** It does not take place: cancelled, or taken out of the draft. */
  readonly isOff: boolean
  /** The draft has it no more. */
  readonly isRemoved: boolean
}

/** What publishing does with an item, as a mark on it. */
export const markOf = (what: DifferenceKind, { t }: Locale): Mark => ({
  words: t(`draft.${what}`),
  tone: what === 'removed' ? 'alert' : 'accent',
})

const marksOf = (session: Session, what: DifferenceKind | undefined, locale: Locale): Mark[] => [
  ...(what ? [markOf(what, locale)] : []),
  ...(session.status === 'cancelled' ? [{ words: locale.t('session.cancelled'), tone: 'alert' } as const] : []),
  ...(session.full ? [{ words: locale.t('session.full'), tone: 'alert' } as const] : []),
]

type RowContext = { readonly programme: Programme; readonly locale: Locale }

export function programmeRow(
  session: Session,
  what: DifferenceKind | undefined,
  context: RowContext,
): ProgrammeRowView {
  const { programme, locale } = context
  const { language } = locale
  const lookup = lookupOf(programme)
  const topic = lookup.topic(session.topic)
  const timeOf = (moment: Moment) => wallTime(moment, programme.forum.offsets).time
  return {
    id: session.id,
    to: `/organiser/session/index?id=${session.id}`,
    start: timeOf(startsAt(session)),
    end: timeOf(endsAt(session)),
    title: wordingOf(session.title, language),
    room: wordingOf(roomNameOf(programme, session.room) ?? {}, language),
    topicColour: topicColour(topic?.number),
    marks: marksOf(session, what, locale),
    isOff: session.status === 'cancelled' || what === 'removed',
    isRemoved: what === 'removed',
  }
}
