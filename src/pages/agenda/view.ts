import { agendaOf, matchesFilter, phaseOf, type Slot } from 'domain/agenda/agenda'
import { sessionsByDate } from 'domain/programme/compiled'
import type { RoomId, SessionId, TopicId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { type Language, type Worded, wordingOf } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { dayOf, type Moment, wallTime } from 'domain/time/time'
import { type CardContext, type SessionCardView, sessionCard } from '@/components/session/session-card-view'
import { type Locale, languageName } from '@/i18n/locale'

/** What the reader has asked the agenda for. */
export type AgendaQuery = {
  readonly day?: string
  readonly words: string
  readonly onlyMine: boolean
  readonly topic?: TopicId
  readonly room?: RoomId
  readonly language?: Language
}

export const noQuery: AgendaQuery = { words: '', onlyMine: false }

export type DayTabView = {
  readonly date: string
  readonly label: string
  readonly count: string
  readonly isChosen: boolean
}

/** A line of the list: a day's name above what was found on it, the line of now, or a session. */
export type AgendaLine =
  | { readonly kind: 'day'; readonly key: string; readonly words: string }
  | { readonly kind: 'now'; readonly key: string; readonly words: string }
  | { readonly kind: 'together'; readonly key: string; readonly words: string }
  | { readonly kind: 'session'; readonly key: string; readonly card: SessionCardView }

export type AgendaView = {
  readonly days: readonly DayTabView[]
  readonly rows: readonly AgendaLine[]
  readonly found?: string
  readonly filters: number
  /** The page with the chosen day by room; nothing where the programme has no two rooms. */
  readonly byRoom?: string
  readonly canJump: boolean
  /** Where among the rows the line of now is; -1 for nowhere. */
  readonly nowAt: number
  readonly isEmpty: boolean
}

const todayOf = ({ forum }: Programme, now: Moment): string => forumDate(now, forum)

/** The day that is shown: the reader's choice, else today, else the forum's first. */
export function chosenDay(programme: Programme, now: Moment, day: string | undefined): string {
  const dates = sessionsByDate(programme)
  const wanted = day ?? todayOf(programme, now)
  return dates.has(wanted) ? wanted : ([...dates.keys()][0] ?? wanted)
}

type Fits = (session: Session) => boolean

/** Which sessions the query asks for; nothing where it asks for all. */
function fitsOf({ topic, room, language, onlyMine }: AgendaQuery, found: Found, starred: Found): Fits | undefined {
  const filter = { topic, room, language, only: onlyMine ? starred : undefined }
  if (!found && Object.values(filter).every((each) => each === undefined)) return undefined
  return (session) => (!found || found.has(session.id)) && matchesFilter(session, filter)
}

const nameOfDay = (date: string, { language }: Locale): string => dayLabel(dayOf(date), language)

/** A row before its card is made. */
type Line = Exclude<AgendaLine, { kind: 'session' }> | Session

/** The sessions of one day, those at the same time under one line, with the line of now among them. */
function linesOfDay(slots: readonly Slot[], { now, locale, programme }: CardContext, showsNow: boolean): Line[] {
  const lines: Line[] = []
  let isNowShown = !showsNow
  const nowLine = () => {
    isNowShown = true
    const { time } = wallTime(now, programme.forum.offsets)
    lines.push({ kind: 'now', key: 'now', words: locale.t('time.now', { time }) })
  }
  for (const { start, sessions } of slots) {
    if (!isNowShown && start > now) nowLine()
    const n = sessions.length
    if (n > 1) lines.push({ kind: 'together', key: `at-${start}`, words: locale.t('agenda.together', { n }) })
    lines.push(...sessions)
  }
  if (!isNowShown) nowLine()
  return lines
}

const isNow = (line: Line): boolean => 'key' in line && line.kind === 'now'

/** The lines of the days that are shown; of what was found no more than `most`. */
function linesOf(dates: readonly string[], fits: Fits | undefined, context: CardContext, most: number): Line[] {
  const lines: Line[] = []
  for (const date of dates) {
    if (lines.length >= Math.max(most, SHORT + 1)) break
    lines.push({ kind: 'day', key: date, words: nameOfDay(date, context.locale) })
    lines.push(...linesOfDay(slotsOn(date, fits, context), context, false))
  }
  return lines
}

function slotsOn(date: string, fits: Fits | undefined, { programme }: CardContext): readonly Slot[] {
  const slots = agendaOf(programme).find((day) => day.date === date)?.slots ?? []
  if (!fits) return slots
  return slots
    .map(({ start, sessions }) => ({ start, sessions: sessions.filter(fits) }))
    .filter(({ sessions }) => sessions.length > 0)
}

type Found = ReadonlySet<SessionId> | undefined

/** A list of so many rows is shown whole. */
const SHORT = 30

/**
 * What the agenda shows, of its rows the first `most`. `found` are the sessions that fit the words; nothing where no
 * words were given.
 */
export function agendaView(
  query: AgendaQuery,
  found: Found,
  context: CardContext,
  most = Number.POSITIVE_INFINITY,
): AgendaView {
  const { programme, now, locale, starred } = context
  const { t } = locale
  const fits = fitsOf(query, found, starred)
  const day = chosenDay(programme, now, query.day)
  const days = [...sessionsByDate(programme)].map(([date, sessions]) => ({
    date,
    n: fits ? sessions.filter(fits).length : sessions.length,
  }))
  const fitting = days.filter(({ n }) => n > 0).map(({ date }) => date)
  const isToday = !found && day === todayOf(programme, now) && phaseOf(programme, now) === 'during'
  const lines = found
    ? linesOf(fitting, fits, context, most)
    : linesOfDay(slotsOn(day, fits, context), context, isToday && fitting.includes(day))
  const nowAt = lines.findIndex(isNow)
  return {
    days: days.map(({ date, n }) => ({
      date,
      label: nameOfDay(date, locale),
      count: t('agenda.sessions', { n }),
      isChosen: date === day,
    })),
    rows: lines
      .slice(0, lines.length > SHORT ? most : SHORT)
      .map((line) => ('key' in line ? line : rowOf(line, context))),
    found: found && t('agenda.found', { n: days.reduce((sum, { n }) => sum + n, 0) }),
    filters: [query.topic, query.room, query.language].filter((each) => each !== undefined).length,
    ...(programme.rooms.length > 1 && { byRoom: `/guide/grid/index?day=${day}` }),
    canJump: isToday && nowAt >= 0 && lines.length > 5,
    nowAt,
    isEmpty: found ? fitting.length === 0 : !fitting.includes(day),
  }
}

const rowOf = (session: Session, context: CardContext): AgendaLine => ({
  kind: 'session',
  key: session.id,
  card: sessionCard(session, context),
})

/** A choice of a filter; `undefined` stands for all. */
export type FilterChoice<Id> = { readonly id: Id | undefined; readonly name: Worded }

export type FilterChoices = {
  readonly topics: readonly FilterChoice<TopicId>[]
  readonly rooms: readonly FilterChoice<RoomId>[]
  readonly languages: readonly FilterChoice<Language>[]
}

/** What the agenda can be narrowed to: the topics, and the rooms and languages that some session has. */
export function filterChoices(programme: Programme, locale: Locale): FilterChoices {
  const { t, language, screen } = locale
  const all = { id: undefined, name: { wording: t('agenda.any'), language: screen } }
  const used = new Set(programme.sessions.map(({ room }) => room))
  const heard = new Set(
    programme.sessions.flatMap(({ languages, channels }) => [
      ...languages,
      ...channels.map((channel) => channel.language),
    ]),
  )
  return {
    topics: [all, ...programme.topics.map(({ id, title }) => ({ id, name: wordingOf(title, language) }))],
    rooms: [
      all,
      ...programme.rooms
        .filter(({ id }) => used.has(id))
        .map(({ id, name }) => ({ id, name: wordingOf(name, language) })),
    ],
    languages: [
      all,
      ...[...heard].map((id) => ({ id, name: { wording: languageName(id, locale), language: screen } })),
    ],
  }
}
