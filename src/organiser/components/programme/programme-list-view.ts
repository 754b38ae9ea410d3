import { type AgendaDay, agendaOf, phaseOf, startsAt } from 'domain/agenda/agenda'
import type { Difference } from 'domain/draft/differences'
import type { SessionId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { dayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { dayOf, type Moment, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'
import { type PageView, pageIndexOf, paginate } from '../paginate'
import { type DifferenceKind, type ProgrammeRowView, programmeRow } from './programme-row-view'

export type ProgrammeLine =
  | { readonly kind: 'session'; readonly key: string; readonly row: ProgrammeRowView }
  | { readonly kind: 'day' | 'now'; readonly key: string; readonly words: string }

export type ProgrammeDayView = {
  readonly date: string
  readonly label: string
  readonly note: string
  readonly isChosen: boolean
}

export type ProgrammeListView = {
  readonly days: readonly ProgrammeDayView[]
  readonly rows: readonly ProgrammeLine[]
  readonly part?: PageView
  /** How many were found, where something was looked for. */
  readonly found?: string
  /** The forum is on, and today is one of its days. */
  readonly canJump: boolean
}

/** What is asked of the list; `current` is the session that the page is about, shown where nothing was chosen; `found` are the sessions that fit the words, nothing where no words were given. */
type Query = {
  readonly day?: string
  readonly part?: number
  readonly current?: string
  readonly found?: readonly SessionId[]
}

type ListContext = {
  /** The draft, as `withRemoved` makes it. */
  readonly programme: Programme
  readonly differences: readonly Difference[]
  readonly locale: Locale
  readonly now: Moment
}

/** The draft with those of the published sessions that were taken out of it. */
export function withRemoved(
  draft: Programme,
  published: Programme | undefined,
  differences: readonly Difference[],
): Programme {
  const removed = new Set<string>(
    differences.flatMap(({ kind, id, what }) => (kind === 'sessions' && what === 'removed' ? [id] : [])),
  )
  const gone = published?.sessions.filter(({ id }) => removed.has(id)) ?? []
  return gone.length > 0 ? { ...draft, sessions: [...draft.sessions, ...gone] } : draft
}

type Whats = ReadonlyMap<string, DifferenceKind>

const whatsOf = (differences: readonly Difference[]): Whats =>
  new Map(differences.flatMap(({ kind, id, what }) => (kind === 'sessions' ? [[id, what] as const] : [])))

const nameOfDay = (date: string, { language }: Locale): string => dayLabel(dayOf(date), language)

const sessionsOn = ({ slots }: AgendaDay): Session[] => slots.flatMap(({ sessions }) => sessions)

const linesOf = (day: AgendaDay, whats: Whats, context: ListContext): ProgrammeLine[] =>
  sessionsOn(day).map((session) => ({
    kind: 'session',
    key: session.id,
    row: programmeRow(session, whats.get(session.id), context),
  }))

/** Today's lines, with that of now behind what has begun. */
function linesOfToday(day: AgendaDay, whats: Whats, context: ListContext): ProgrammeLine[] {
  const { now, locale, programme } = context
  const lines = linesOf(day, whats, context)
  const time = wallTime(now, programme.forum.offsets).time
  const begun = sessionsOn(day).filter((session) => startsAt(session) <= now).length
  return [
    ...lines.slice(0, begun),
    { kind: 'now', key: 'now', words: locale.t('time.now', { time }) },
    ...lines.slice(begun),
  ]
}

function dayTab(day: AgendaDay, whats: Whats, isChosen: boolean, locale: Locale): ProgrammeDayView {
  const sessions = sessionsOn(day)
  const changed = sessions.filter(({ id }) => whats.has(id)).length
  const note =
    changed > 0 ? locale.t('items.changed', { n: changed }) : locale.t('agenda.sessions', { n: sessions.length })
  return { date: day.date, label: nameOfDay(day.date, locale), note, isChosen }
}

function linesOfFound(found: ReadonlySet<SessionId>, whats: Whats, context: ListContext): ProgrammeLine[] {
  const { programme, locale } = context
  const fitting = programme.sessions.filter(({ id }) => found.has(id))
  return agendaOf(programme, fitting)
    .filter(({ slots }) => slots.length > 0)
    .flatMap((day) => [
      { kind: 'day', key: day.date, words: nameOfDay(day.date, locale) } as const,
      ...linesOf(day, whats, context),
    ])
}

/** One day of the draft, or what was found on all of them; of a long list one part. */
export function programmeList({ day, part, current, found }: Query, context: ListContext): ProgrammeListView {
  const { programme, differences, locale, now } = context
  const whats = whatsOf(differences)
  const days = agendaOf(programme)
  const today = forumDate(now, programme.forum)
  const isOn = phaseOf(programme, now) === 'during' && days.some(({ date }) => date === today)
  const wanted = day ?? days.find((one) => sessionsOn(one).some(({ id }) => id === current))?.date ?? today
  const chosen = days.find(({ date }) => date === wanted) ?? days.find(({ date }) => date === today) ?? days[0]
  const tabs = days.map((one) => dayTab(one, whats, one === chosen, locale))
  if (found) {
    const lines = linesOfFound(new Set(found), whats, context)
    return {
      days: tabs,
      found: locale.t('agenda.found', { n: found.length }),
      canJump: false,
      ...paginate(lines, part ?? 0),
    }
  }
  if (!chosen) return { days: tabs, rows: [], canJump: false }
  const lines = (isOn && chosen.date === today ? linesOfToday : linesOf)(chosen, whats, context)
  const at = ({ kind, key }: ProgrammeLine) => (current ? key === current : kind === 'now')
  return { days: tabs, canJump: isOn, ...paginate(lines, part ?? pageIndexOf(lines.findIndex(at))) }
}
