import { phaseOf } from 'domain/agenda/agenda'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Floor, Room } from 'domain/programme/venue'
import { dayBeginsAfter, forumDate } from 'domain/time/forum-date'
import { DAY, type Moment, momentAtWall, momentOf, type WallTime, wallTime } from 'domain/time/time'
import { dateOf, entriesOf, type RoomEntry } from '../room-entries'

/** Why there is nothing on in a room. */
export type Idle = 'notOpen' | 'nothingToday' | 'nothingNow' | 'nothingMore' | 'ended'

/** What the screen at a room's door shows at a moment. */
export type DoorView = {
  readonly room: Room
  readonly floor: Floor | undefined
  readonly wall: WallTime
  /** On now in this room; else what would be, had it not been cancelled or moved. */
  readonly current: RoomEntry | undefined
  readonly idle: Idle | undefined
  /** The next one that is held here, on whatever day it is. */
  readonly next: RoomEntry | undefined
  readonly isNextToday: boolean
  /** What else there is to say of today, `next` aside. */
  readonly later: readonly RoomEntry[]
  /** When what is shown changes by the clock alone. */
  readonly until: Moment
}

const isAt = ({ start, end }: RoomEntry, now: Moment): boolean => start <= now && now < end

/** Of several at once the one that is held and began last: people at the door come for that one. */
function currentAt(entries: readonly RoomEntry[], now: Moment): RoomEntry | undefined {
  const here = entries.filter((entry) => isAt(entry, now))
  const held = here.filter(({ state }) => state === 'on')
  const candidates = held.length > 0 ? held : here
  return candidates[candidates.length - 1]
}

function idleAt(programme: Programme, entries: readonly RoomEntry[], now: Moment, today: string): Idle {
  const phase = phaseOf(programme, now)
  const ahead = entries.filter((entry) => entry.state === 'on' && entry.start > now)
  if (ahead.length === 0 && phase === 'after') return 'ended'
  const days = entries.filter((entry) => dateOf(entry, programme) === today)
  if (ahead.some((entry) => dateOf(entry, programme) === today)) return 'nothingNow'
  if (phase === 'before') return 'notOpen'
  return days.length > 0 ? 'nothingMore' : 'nothingToday'
}

/** The next start or end of anything here, the forum's opening or closing, a change of its clock, or the next day. */
function changesAfter({ forum }: Programme, entries: readonly RoomEntry[], now: Moment, today: string): Moment {
  const tomorrow = momentAtWall(momentOf(`${today}T00:00:00Z`) + DAY + dayBeginsAfter(forum), forum.offsets)
  const moments = [
    ...entries.flatMap(({ start, end }) => [start, end]),
    ...forum.days.flatMap(({ opens, closes }) => [momentOf(opens), momentOf(closes)]),
    ...forum.offsets.map(({ from }) => momentOf(from)),
  ]
  return Math.min(tomorrow, ...moments.filter((moment) => moment > now))
}

/** `undefined` where the programme has no such room. */
export function doorView(programme: Programme, id: string, now: Moment): DoorView | undefined {
  const lookup = lookupOf(programme)
  const room = lookup.room(id)
  if (!room) return undefined
  const wall = wallTime(now, programme.forum.offsets)
  const today = forumDate(now, programme.forum)
  const entries = entriesOf(programme, id)
  const current = currentAt(entries, now)
  const next = entries.find((entry) => entry.state === 'on' && entry.start > now)
  const isToday = (entry: RoomEntry) => dateOf(entry, programme) === today
  return {
    room,
    floor: lookup.floor(lookup.place(room.place)?.floor),
    wall,
    current,
    idle: current ? undefined : idleAt(programme, entries, now, today),
    next,
    isNextToday: next !== undefined && isToday(next),
    later: entries.filter((entry) => entry !== next && entry !== current && isToday(entry) && entry.end > now),
    until: changesAfter(programme, entries, now, today),
  }
}
