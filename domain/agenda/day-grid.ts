import { groupedBy } from '../grouped-by'
import { sessionsByDate } from '../programme/compiled'
import type { RoomId, SessionId } from '../programme/ids'
import { lookupOf } from '../programme/lookup'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import { HOUR, MINUTE, type Moment, offsetAt } from '../time/time'
import { endsAt, startsAt } from './agenda'
import { isBreak } from './breaks'

/** A session in the grid. `lane` of `lanes`: where it stands beside others of its room at the same time. */
export type PlacedSession = {
  readonly session: Session
  /** Minutes after the grid's first hour. */
  readonly from: number
  readonly minutes: number
  readonly lane: number
  readonly lanes: number
}

/** A room and its sessions by start; without a room, those whose room is to be announced. */
export type RoomColumn = { readonly room?: RoomId; readonly sessions: readonly PlacedSession[] }

/** One day as time down and rooms across. */
export type DayGridLayout = {
  /** Whole hours of the forum's clock. */
  readonly start: Moment
  readonly end: Moment
  readonly columns: readonly RoomColumn[]
  /** Breaks and meals: they go across all rooms. */
  readonly bands: readonly PlacedSession[]
  /** Minutes of the shortest session in a room; an hour where there is none. */
  readonly shortest: number
}

type Times = { readonly session: Session; readonly start: Moment; readonly end: Moment }

/** Shorter ones are drawn as long as this, so that they can be read. */
const LEAST = 10 // minutes

const timesOf = (session: Session): Times => ({ session, start: startsAt(session), end: endsAt(session) })

/** Sessions of one room: those that overlap share the width, each as far to the beginning as it finds room. */
function placed(sessions: readonly Session[], gridStart: Moment): PlacedSession[] {
  const result: PlacedSession[] = []
  const sorted = sessions.map(timesOf).sort((a, b) => a.start - b.start || b.end - a.end)
  let together: { times: Times; lane: number }[] = []
  let until = Number.NEGATIVE_INFINITY
  const flush = () => {
    const lanes = 1 + Math.max(0, ...together.map(({ lane }) => lane))
    for (const { times, lane } of together) {
      const { session, start, end } = times
      const minutes = Math.max(LEAST, (end - start) / MINUTE)
      result.push({ session, from: (start - gridStart) / MINUTE, minutes, lane, lanes })
    }
    together = []
  }
  for (const times of sorted) {
    if (times.start >= until) flush()
    const taken = new Set(together.filter((other) => other.times.end > times.start).map(({ lane }) => lane))
    let lane = 0
    while (taken.has(lane)) lane++
    together.push({ times, lane })
    until = Math.max(until, times.end)
  }
  flush()
  return result
}

/**
 * The sessions that start on a day of the forum (`2024-09-09`), by room and time. Rooms with a starred session come
 * first, then as the organiser has them; a room with breaks alone, or without a session that day, has no column.
 * `undefined` for a day without sessions.
 */
export function dayGridOf(
  programme: Programme,
  date: string,
  starred: ReadonlySet<SessionId>,
): DayGridLayout | undefined {
  const sessions = sessionsByDate(programme).get(date) ?? []
  if (sessions.length === 0) return undefined
  const first = Math.min(...sessions.map(startsAt))
  const offset = offsetAt(first, programme.forum.offsets) * MINUTE
  const start = Math.floor((first + offset) / HOUR) * HOUR - offset
  const end = start + Math.ceil((Math.max(...sessions.map(endsAt)) - start) / HOUR) * HOUR
  const bands = sessions.filter((session) => isBreak(session, programme))
  const rest = sessions.filter((session) => !isBreak(session, programme))
  const known = lookupOf(programme)
  const rooms = groupedBy(rest, ({ room }) => known.room(room)?.id)
  const inOrder = [...programme.rooms.map(({ id }) => id), undefined].filter((room) => rooms.has(room))
  const hasStar = (room: RoomId | undefined): boolean => (rooms.get(room) ?? []).some(({ id }) => starred.has(id))
  const columns = [...inOrder.filter(hasStar), ...inOrder.filter((room) => !hasStar(room))].map((room) => ({
    ...(room && { room }),
    sessions: placed(rooms.get(room) ?? [], start),
  }))
  const lengths = rest.map((session) => Math.max(LEAST, (endsAt(session) - startsAt(session)) / MINUTE))
  return { start, end, columns, bands: placed(bands, start), shortest: lengths.length > 0 ? Math.min(...lengths) : 60 }
}
