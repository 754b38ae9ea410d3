import type { Programme } from '../programme/programme'
import { dayBeginsAfter } from '../time/forum-date'
import { DAY, dayOf, type Moment, momentAtWall, momentOf } from '../time/time'

/** Something of a guest's own on a day of the forum. Its times are by the clock on the forum's wall. */
export type OwnItem = {
  readonly id: string
  readonly title: string
  /** A day of the forum, `2024-09-09`: its night belongs to it (`forumDate`). */
  readonly date: string
  readonly start: string
  readonly end: string
  /** Empty where nothing is to be said. */
  readonly place: string
}

/** The most that a device keeps: items, and characters of a title or a place. */
export const OWN_LIMITS = { items: 100, title: 80, place: 80 } as const

type OwnTimes = Pick<OwnItem, 'date' | 'start' | 'end'>

/** Whether this is a time of the day, as `09:30`. */
export const isTime = (text: unknown): text is string =>
  typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

/** Whether this is a day of the calendar, as `2024-09-09`. */
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text) && momentOf(text) > 0 && dayOf(text).date === text

const isLine = (text: unknown, most: number): text is string => typeof text === 'string' && text.length <= most

/** When an item begins and ends. Its end is on the next day where it is not later than its start. */
export function ownSpan({ date, start, end }: OwnTimes, { forum }: Programme): { start: Moment; end: Moment } {
  const wallOf = (time: string) => {
    const wall = momentOf(`${date}T${time}:00Z`)
    return wall - momentOf(`${date}T00:00:00Z`) < dayBeginsAfter(forum) ? wall + DAY : wall
  }
  const [from, until] = [wallOf(start), wallOf(end)]
  return {
    start: momentAtWall(from, forum.offsets),
    end: momentAtWall(until <= from ? until + DAY : until, forum.offsets),
  }
}

/** The items in what a device kept, which may be damaged or of another form of the app: what is no item is left out. */
export function readOwnItems(kept: unknown): OwnItem[] {
  if (!Array.isArray(kept)) return []
  const seen = new Set<string>()
  return kept
    .flatMap((each): OwnItem[] => {
      const { id, title, date, start, end, place } = Object(each)
      const isItem =
        isLine(id, 20) &&
        !seen.has(id) &&
        isLine(title, OWN_LIMITS.title) &&
        title.trim() !== '' &&
        isLine(place, OWN_LIMITS.place) &&
        isDay(date) &&
        isTime(start) &&
        isTime(end)
      if (!isItem) return []
      seen.add(id)
      return [{ id, title, date, start, end, place }]
    })
    .slice(0, OWN_LIMITS.items)
}
