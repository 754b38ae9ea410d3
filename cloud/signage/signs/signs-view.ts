import { startsAt } from 'domain/agenda/agenda'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import type { Floor, Room } from 'domain/programme/venue'
import type { Language } from 'domain/text/text'
import { forumDate } from 'domain/time/forum-date'
import { dateOf, datesOf, entriesOf, type RoomEntry } from '../room-entries'
import { rowSheets } from './row-sheets'

/** What an organiser prints: signs for doors, a room a page, or cards for tables, a session each. */
export type SignsAsked = {
  readonly room?: string
  readonly session?: string
  /** `2024-09-09`; all days unless told. */
  readonly day?: string
  readonly size: 'a4' | 'card'
}

/** One page for a door. A day that is too long for a page goes on on the next: `part` of `parts`. */
export type RoomSign = {
  readonly room: Room
  readonly floor: Floor | undefined
  readonly date: string
  readonly entries: readonly RoomEntry[]
  /** Place of the letters' size in `ROW_SIZES`. */
  readonly size: number
  readonly part: number
  readonly parts: number
}

type Missing = 'noRoom' | 'noSession' | 'noDay'

export type Signs =
  | { readonly kind: 'rooms'; readonly signs: readonly RoomSign[] }
  | { readonly kind: 'cards'; readonly sessions: readonly Session[]; readonly isLarge: boolean }
  | { readonly kind: 'missing'; readonly what: Missing }

type Context = { readonly programme: Programme; readonly asked: SignsAsked; readonly languages: readonly Language[] }

/** The pages of one room; none on a day on which it has nothing to say, unless it was asked for by name. */
function roomSigns(room: Room, dates: readonly string[], { programme, asked, languages }: Context): RoomSign[] {
  const lookup = lookupOf(programme)
  const floor = lookup.floor(lookup.place(room.place)?.floor)
  const all = entriesOf(programme, room.id).map((entry) => ({ entry, date: dateOf(entry, programme) }))
  return dates.flatMap((date) => {
    const entries = all.flatMap((one) => (one.date === date ? one.entry : []))
    if (entries.length === 0 && asked.room === undefined) return []
    const { sheets, size } = rowSheets(room, entries, languages)
    const parts = sheets.length
    return sheets.map((part, index) => ({ room, floor, date, entries: part, size, part: index + 1, parts }))
  })
}

function cardsOf({ programme, asked }: Context): Session[] {
  return programme.sessions
    .filter(
      (session) =>
        (asked.session === undefined || session.id === asked.session) &&
        (asked.room === undefined || session.room === asked.room) &&
        (asked.day === undefined || forumDate(startsAt(session), programme.forum) === asked.day),
    )
    .sort((a, b) => startsAt(a) - startsAt(b) || (a.id < b.id ? -1 : 1))
}

function missingOf({ programme, asked }: Context, dates: readonly string[]): Missing | undefined {
  const lookup = lookupOf(programme)
  if (asked.session !== undefined) return lookup.session(asked.session) ? undefined : 'noSession'
  if (asked.room !== undefined && !lookup.room(asked.room)) return 'noRoom'
  return asked.day !== undefined && !dates.includes(asked.day) ? 'noDay' : undefined
}

/** @param languages the two that sessions are told in. A session asked for by name is all that is asked for. */
export function signsOf(programme: Programme, asked: SignsAsked, languages: readonly Language[]): Signs {
  const dates = datesOf(programme)
  const what = missingOf({ programme, asked, languages }, dates)
  if (what) return { kind: 'missing', what }
  const only = asked.session === undefined ? asked : { session: asked.session, size: asked.size }
  const context = { programme, asked: only, languages }
  if (only.session !== undefined) return { kind: 'cards', sessions: cardsOf(context), isLarge: asked.size === 'a4' }
  if (asked.size === 'card') return { kind: 'cards', sessions: cardsOf(context), isLarge: false }
  const rooms = programme.rooms.filter(({ id }) => asked.room === undefined || id === asked.room)
  const days = dates.filter((date) => asked.day === undefined || date === asked.day)
  return { kind: 'rooms', signs: rooms.flatMap((room) => roomSigns(room, days, context)) }
}
