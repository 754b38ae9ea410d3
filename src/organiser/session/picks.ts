import { agendaOf, endsAt, startsAt } from 'domain/agenda/agenda'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { search, searchIndexOf } from 'domain/search/search'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { forumDate } from 'domain/time/forum-date'
import { dayOf, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'

type Context = { readonly programme: Programme; readonly locale: Locale }

/** A room to move to, and what is on there while the session is. */
export type RoomPick = {
  readonly id: string
  readonly name: Worded
  readonly seats?: string
  readonly on: readonly Worded[]
}

/** Every other room; those that are free at the time come first. */
export function roomPicks(session: Session, { programme, locale }: Context): RoomPick[] {
  const meanwhile = programme.sessions.filter(
    (one) =>
      one.id !== session.id &&
      one.status === 'scheduled' &&
      startsAt(one) < endsAt(session) &&
      endsAt(one) > startsAt(session),
  )
  return programme.rooms
    .filter(({ id }) => id !== session.room)
    .map(({ id, name, capacity }) => ({
      id,
      name: wordingOf(name, locale.language),
      seats: capacity === undefined ? undefined : locale.t('venue.seats', { n: capacity }),
      on: meanwhile.filter(({ room }) => room === id).map(({ title }) => wordingOf(title, locale.language)),
    }))
    .sort((a, b) => Math.min(a.on.length, 1) - Math.min(b.on.length, 1))
}

/** A session to swap with, as a list shows it. */
export type SwapPick = {
  readonly id: string
  readonly start: string
  readonly title: Worded
  readonly room?: Worded
}
export type SwapDay = { readonly date: string; readonly label: string; readonly picks: readonly SwapPick[] }

/** `isCut` where there are more than are listed. */
export type SwapPicks = { readonly days: readonly SwapDay[]; readonly isCut: boolean }

/** What a phone draws at once without a delay that is felt. */
const MOST = 40

function swapPick(session: Session, { programme, locale }: Context): SwapPick {
  const room = roomNameOf(programme, session.room)
  return {
    id: session.id,
    start: wallTime(startsAt(session), programme.forum.offsets).time,
    title: wordingOf(session.title, locale.language),
    room: room && wordingOf(room, locale.language),
  }
}

/** At most `MOST`: those that begin nearest to the session. */
function nearest(session: Session, others: readonly Session[]): Session[] {
  const away = (one: Session) => Math.abs(startsAt(one) - startsAt(session))
  return [...others].sort((a, b) => away(a) - away(b)).slice(0, MOST)
}

/**
 * The sessions to swap with that the query finds, those of the same day first. Without a query those that are not over,
 * or all of them once the forum is over; of too many the nearest in time.
 */
export function swapPicks(session: Session, query: string, context: Context & { readonly now: number }): SwapPicks {
  const { programme, locale, now } = context
  const dateOf = (one: Session) => forumDate(startsAt(one), programme.forum)
  const found = query.trim() ? new Set(search(searchIndexOf(programme), query)) : undefined
  const all = programme.sessions.filter(({ id, status }) => id !== session.id && status === 'scheduled')
  const fitting = all.filter((one) => (found ? found.has(one.id) : endsAt(one) > now))
  const others = found || fitting.length > 0 ? fitting : all
  const days = agendaOf(programme, nearest(session, others)).map(({ date, slots }) => ({
    date,
    all: slots.flatMap((slot) => slot.sessions),
  }))
  const own = dateOf(session)
  const sorted = [...days.filter(({ date }) => date === own), ...days.filter(({ date }) => date !== own)]
  return {
    days: sorted.flatMap(({ date, all }) => {
      if (all.length === 0) return []
      return [{ date, label: dayLabel(dayOf(date), locale.language), picks: all.map((one) => swapPick(one, context)) }]
    }),
    isCut: others.length > MOST,
  }
}
