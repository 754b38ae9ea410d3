import { type AgendaFilter, agendaOf, matches, phaseOf } from 'domain/agenda'
import { dayLabel } from 'domain/dates'
import type { Programme } from 'domain/programme'
import type { RoomId, SessionId, TopicId } from 'domain/programme/ids'
import type { Session } from 'domain/programme/session'
import { type Language, type Worded, wordingOf } from 'domain/text'
import { dayOf, type Moment, wallTime } from 'domain/time'
import { type CardContext, type SessionCardView, sessionCard } from '@/components/session-card-view'
import { type Locale, languageName } from '@/i18n/locale'

/** What the reader has asked the agenda for. */
export type Query = {
  readonly day?: string
  readonly words: string
  readonly onlyMine: boolean
  readonly topic?: TopicId
  readonly room?: RoomId
  readonly language?: Language
}

export const noQuery: Query = { words: '', onlyMine: false }

export type DayTab = {
  readonly date: string
  readonly label: string
  readonly count: string
  readonly isChosen: boolean
}

/** A line of the list: a day's name above what was found on it, the line of now, or a session. */
export type Row =
  | { readonly kind: 'day'; readonly key: string; readonly words: string }
  | { readonly kind: 'now'; readonly key: string; readonly words: string }
  | { readonly kind: 'together'; readonly key: string; readonly words: string }
  | { readonly kind: 'session'; readonly key: string; readonly card: SessionCardView }

export type AgendaView = {
  readonly days: readonly DayTab[]
  readonly rows: readonly Row[]
  readonly found?: string
  readonly filters: number
  readonly canJump: boolean
  /** Where among the rows the line of now is; -1 for nowhere. */
  readonly nowAt: number
  readonly isEmpty: boolean
}

const todayOf = ({ forum }: Programme, now: Moment): string => wallTime(now, forum.offsets).date

/** The day that is shown: the reader's choice, else today, else the forum's first. */
export function chosenDay(programme: Programme, now: Moment, day: string | undefined): string {
  const dates = agendaOf(programme).map(({ date }) => date)
  const wanted = day ?? todayOf(programme, now)
  return dates.includes(wanted) ? wanted : (dates[0] ?? wanted)
}

const filterOf = ({ topic, room, language, onlyMine }: Query, starred: ReadonlySet<SessionId>): AgendaFilter => ({
  topic,
  room,
  language,
  only: onlyMine ? starred : undefined,
})

const nameOfDay = (date: string, { language }: Locale): string => dayLabel(dayOf(date), language)

/** The sessions of one day as rows, those at the same time under one line, with the line of now among them. */
function rowsOfDay(
  slots: ReturnType<typeof agendaOf>[number]['slots'],
  context: CardContext,
  showsNow: boolean,
): Row[] {
  const { now, locale, programme } = context
  const rows: Row[] = []
  let isNowShown = !showsNow
  const nowRow: Row = {
    kind: 'now',
    key: 'now',
    words: locale.t('time.now', { time: wallTime(now, programme.forum.offsets).time }),
  }
  for (const { start, sessions } of slots) {
    if (!isNowShown && start > now) {
      rows.push(nowRow)
      isNowShown = true
    }
    const n = sessions.length
    if (n > 1) rows.push({ kind: 'together', key: `at-${start}`, words: locale.t('agenda.together', { n }) })
    for (const session of sessions) rows.push({ kind: 'session', key: session.id, card: sessionCard(session, context) })
  }
  return isNowShown ? rows : [...rows, nowRow]
}

/** Everything that the agenda shows. `found` are the sessions that fit the words, the best first; nothing where no words were given. */
export function agendaView(query: Query, found: readonly SessionId[] | undefined, context: CardContext): AgendaView {
  const { programme, now, locale, starred } = context
  const { t } = locale
  const among = found && new Set(found)
  const fits = (session: Session) => matches(session, filterOf(query, starred)) && (!among || among.has(session.id))
  const fitting = programme.sessions.filter(fits)
  const fittingOn = new Map(agendaOf(programme, fitting).map(({ date, slots }) => [date, slots]))
  const agenda = agendaOf(programme).map(({ date }) => ({ date, slots: fittingOn.get(date) ?? [] }))
  const day = chosenDay(programme, now, query.day)
  const shown = among ? agenda.filter(({ slots }) => slots.length > 0) : agenda.filter(({ date }) => date === day)
  const isToday = !among && day === todayOf(programme, now) && phaseOf(programme, now) === 'during'
  const rows = shown.flatMap(({ date, slots }): Row[] => [
    ...(among ? [{ kind: 'day', key: date, words: nameOfDay(date, locale) } as const] : []),
    ...rowsOfDay(slots, context, isToday && slots.length > 0),
  ])
  const nowAt = rows.findIndex(({ kind }) => kind === 'now')
  return {
    days: agenda.map(({ date, slots }) => ({
      date,
      label: nameOfDay(date, locale),
      count: t('agenda.sessions', { n: slots.reduce((sum, { sessions }) => sum + sessions.length, 0) }),
      isChosen: date === day,
    })),
    rows,
    found: among && t('agenda.found', { n: fitting.length }),
    filters: [query.topic, query.room, query.language].filter((each) => each !== undefined).length,
    canJump: isToday && nowAt >= 0 && rows.length > 5,
    nowAt,
    isEmpty: !rows.some(({ kind }) => kind === 'session'),
  }
}

/** A choice of a filter; `undefined` stands for all. */
export type Choice<Id> = { readonly id: Id | undefined; readonly name: Worded }

export type Choices = {
  readonly topics: readonly Choice<TopicId>[]
  readonly rooms: readonly Choice<RoomId>[]
  readonly languages: readonly Choice<Language>[]
}

/** What the agenda can be narrowed to: the topics, and the rooms and languages that some session has. */
export function choicesOf(programme: Programme, locale: Locale): Choices {
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
