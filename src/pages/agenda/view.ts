import { agendaOf, endsAt, matchesFilter, type Slot, startsAt } from 'domain/agenda/agenda'
import { sessionsByDate } from 'domain/programme/compiled'
import type { RoomId, SessionId, TopicId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { pagePath } from 'domain/share/share'
import { type Language, type Worded, wordingOf } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { dayOf, type Moment, wallTime } from 'domain/time/time'
import { type DayTabView, dayTabs } from '@/components/days-view'
import type { CardContext } from '@/components/session/session-card-view'
import { durationLabel } from '@/i18n/durations'
import { type Locale, languageName } from '@/i18n/locale'
import type { IconName } from '@/ui/icon-names'
import { type AgendaLine, slotLines, todayLines } from './lines'

/** What the reader has asked the agenda for. */
export type AgendaQuery = {
  readonly day?: string
  readonly words: string
  readonly onlyMine: boolean
  readonly topic?: TopicId
  readonly room?: RoomId
  readonly language?: Language
  /** Which folds are open, by their keys. */
  readonly open: ReadonlySet<string>
}

export const noQuery: AgendaQuery = { words: '', onlyMine: false, open: new Set() }

/** The filters that the sheet sets. */
export const noFilters = { topic: undefined, room: undefined, language: undefined } as const

/** A filter that is set, to be taken away by a tap. */
export type FilterChip = {
  readonly name: 'topic' | 'room' | 'language'
  readonly words: Worded
  readonly label: string
}

export type AgendaView = {
  readonly days: readonly DayTabView[]
  readonly lines: readonly AgendaLine[]
  readonly found?: string
  readonly filters: readonly FilterChip[]
  /** The day that is shown: `2024-09-09`. */
  readonly day: string
  /** Whether it can be shown by rooms: all of it, and there are two. */
  readonly isByRoom: boolean
  /** The page with the chosen day by room; nothing where the programme has no two rooms. */
  readonly byRoom?: string
  /** How many sessions are shown, said on the sheet of filters. */
  readonly show: string
  readonly jump?: 'here' | 'other-day'
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
type Found = ReadonlySet<SessionId> | undefined

/** Which sessions the query asks for; nothing where it asks for all. */
function fitsOf({ topic, room, language, onlyMine }: AgendaQuery, found: Found, starred: Found): Fits | undefined {
  const filter = { topic, room, language, only: onlyMine ? starred : undefined }
  if (!found && Object.values(filter).every((each) => each === undefined)) return undefined
  return (session) => (!found || found.has(session.id)) && matchesFilter(session, filter)
}

const nameOfDay = (date: string, { language }: Locale): string => dayLabel(dayOf(date), language)

function slotsOn(date: string, fits: Fits | undefined, { programme }: CardContext): readonly Slot[] {
  const slots = agendaOf(programme).find((day) => day.date === date)?.slots ?? []
  if (!fits) return slots
  return slots
    .map(({ start, sessions }) => ({ start, sessions: sessions.filter(fits) }))
    .filter(({ sessions }) => sessions.length > 0)
}

function filterChips({ topic, room, language }: AgendaQuery, { programme, locale }: CardContext): FilterChip[] {
  const lookup = lookupOf(programme)
  const spoken =
    language === undefined ? undefined : { wording: languageName(language, locale), language: locale.screen }
  const [theme, place] = [lookup.topic(topic)?.title, lookup.room(room)?.name]
  const chips: [FilterChip['name'], Worded | undefined][] = [
    ['language', spoken],
    ['topic', theme && wordingOf(theme, locale.language)],
    ['room', place && wordingOf(place, locale.language)],
  ]
  return chips.flatMap(([name, words]) =>
    words ? [{ name, words, label: locale.t('agenda.unfilter', { name: words.wording }) }] : [],
  )
}

/** On a short day the line of now is in sight anyhow. */
const SHORT = 5

function jumpTo(tabs: readonly DayTabView[], lines: readonly AgendaLine[]): AgendaView['jump'] {
  const today = tabs.find(({ isToday }) => isToday)
  if (!today || today.isEmpty) return undefined
  if (!today.isChosen) return 'other-day'
  return lines.length > SHORT ? 'here' : undefined
}

/**
 * What the agenda shows. `found` are the sessions that fit the words; nothing where no words were given. `isPrinting`:
 * nothing is folded on paper.
 */
export function agendaView(query: AgendaQuery, found: Found, context: CardContext, isPrinting = false): AgendaView {
  const { programme, now, locale, starred } = context
  const { t } = locale
  const fits = fitsOf(query, found, starred)
  const day = chosenDay(programme, now, query.day)
  const days = [...sessionsByDate(programme)].map(([date, sessions]) => ({
    date,
    n: fits ? sessions.filter(fits).length : sessions.length,
  }))
  const total = days.reduce((sum, { n }) => sum + n, 0)
  const shown = days.find(({ date }) => date === day)?.n ?? 0
  const tabs = dayTabs(days, day, context)
  const options = { context, open: query.open, isWhole: isPrinting || fits !== undefined, isPrinting }
  const isToday = !found && shown > 0 && tabs.some((tab) => tab.isToday && tab.isChosen)
  const linesOn = (date: string) => slotLines(slotsOn(date, fits, context), options)
  const lines = found
    ? days
        .filter(({ n }) => n > 0)
        .flatMap(({ date }) => [{ kind: 'day', key: date, words: nameOfDay(date, locale) } as const, ...linesOn(date)])
    : isToday
      ? todayLines(slotsOn(day, fits, context), options)
      : linesOn(day)
  return {
    days: tabs,
    lines,
    found: found && t('agenda.found', { n: total }),
    filters: filterChips(query, context),
    day,
    isByRoom: !fits && programme.rooms.length > 1,
    ...(programme.rooms.length > 1 && { byRoom: `/guide/grid/index?day=${day}` }),
    show: t('agenda.show', { n: found ? total : shown }),
    jump: found ? undefined : jumpTo(tabs, lines),
    isEmpty: (found ? total : shown) === 0,
  }
}

/** A choice of a filter. */
export type FilterChoice<Id> = { readonly id: Id; readonly name: Worded }

export type FilterChoices = {
  readonly topics: readonly FilterChoice<TopicId>[]
  readonly rooms: readonly FilterChoice<RoomId>[]
  readonly languages: readonly FilterChoice<Language>[]
}

/** What the agenda can be narrowed to: the topics, and the rooms and languages that some session has. */
export function filterChoices(programme: Programme, locale: Locale): FilterChoices {
  const { language, screen } = locale
  const used = new Set(programme.sessions.map(({ room }) => room))
  const heard = new Set(
    programme.sessions.flatMap(({ languages, channels }) => [
      ...languages,
      ...channels.map((channel) => channel.language),
    ]),
  )
  return {
    topics: programme.topics.map(({ id, title }) => ({ id, name: wordingOf(title, language) })),
    rooms: programme.rooms
      .filter(({ id }) => used.has(id))
      .map(({ id, name }) => ({ id, name: wordingOf(name, language) })),
    languages: [...heard].map((id) => ({ id, name: { wording: languageName(id, locale), language: screen } })),
  }
}

export type BreakView = {
  readonly to: string
  readonly start: string
  readonly title: Worded
  readonly room: Worded
  readonly icon: IconName
  readonly duration: string
}

/** A pause in one thin line. */
export function breakView(session: Session, { programme, locale }: CardContext): BreakView {
  const { language, t } = locale
  const [start, end] = [startsAt(session), endsAt(session)]
  return {
    to: pagePath({ kind: 'session', id: session.id }),
    start: wallTime(start, programme.forum.offsets).time,
    title: wordingOf(session.title, language),
    room: wordingOf(roomNameOf(programme, session.room) ?? {}, language),
    icon: lookupOf(programme).sessionKind(session.kind)?.icon ?? 'clock',
    duration: durationLabel(end - start, t),
  }
}
