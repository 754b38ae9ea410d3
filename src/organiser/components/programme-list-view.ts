import { agendaOf, startsAt } from 'domain/agenda'
import { dayLabel } from 'domain/dates'
import type { Difference } from 'domain/draft/differences'
import { lookupOf } from 'domain/lookup'
import type { Programme } from 'domain/programme'
import type { Session } from 'domain/programme/session'
import { search, searchIndexOf } from 'domain/search'
import { type Worded, wordingOf } from 'domain/text'
import { wallTime } from 'domain/time'
import { type Mark, topicColour } from '@/components/session-card-view'
import type { Locale } from '@/i18n/locale'

/** A session as organisers see it in the draft. */
export type ProgrammeRowView = {
  readonly id: string
  readonly to: string
  readonly start: string
  readonly title: Worded
  readonly room: Worded
  /** 1 to 4 gives the colour. */
  readonly topic?: number
  readonly marks: readonly Mark[]
  readonly isCancelled: boolean
}

export type ProgrammeDayView = {
  readonly date: string
  readonly label: string
  readonly rows: readonly ProgrammeRowView[]
}

export type ProgrammeListContext = {
  readonly programme: Programme
  readonly differences: readonly Difference[]
  readonly locale: Locale
}

type What = Difference['what']

const marksOf = (session: Session, what: What | undefined, { t }: Locale): Mark[] => [
  ...(what ? [{ words: t(`draft.${what}`), tone: 'accent' } as const] : []),
  ...(session.status === 'cancelled' ? [{ words: t('session.cancelled'), tone: 'alert' } as const] : []),
  ...(session.full ? [{ words: t('session.full'), tone: 'alert' } as const] : []),
]

function rowOf(
  session: Session,
  what: What | undefined,
  { programme, locale }: ProgrammeListContext,
): ProgrammeRowView {
  const { language } = locale
  const lookup = lookupOf(programme)
  const topic = lookup.topic(session.topic)
  const room = lookup.room(session.room)
  return {
    id: session.id,
    to: `/organiser/session/index?id=${session.id}`,
    start: wallTime(startsAt(session), programme.forum.utcOffset).time,
    title: wordingOf(session.title, language),
    room: room ? wordingOf(room.name, language) : { wording: '—', language },
    topic: topic && topicColour(topic.number),
    marks: marksOf(session, what, locale),
    isCancelled: session.status === 'cancelled',
  }
}

/** The draft's sessions by day, those that the query finds; an empty query finds all. */
export function programmeList(query: string, context: ProgrammeListContext): ProgrammeDayView[] {
  const { programme, differences, locale } = context
  const found = query.trim() ? new Set(search(searchIndexOf(programme), query)) : undefined
  const whats = new Map(
    differences.flatMap(({ kind, id, what }) => (kind === 'sessions' ? [[id as string, what] as const] : [])),
  )
  const sessions = programme.sessions.filter(({ id }) => !found || found.has(id))
  return agendaOf(programme, sessions).flatMap(({ date, slots }) => {
    const rows = slots.flatMap((slot) => slot.sessions.map((session) => rowOf(session, whats.get(session.id), context)))
    const [first] = slots
    return first
      ? [{ date, label: dayLabel(wallTime(first.start, programme.forum.utcOffset), locale.language), rows }]
      : []
  })
}
