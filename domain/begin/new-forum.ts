import type { Forum } from '../programme/forum'
import { dateOfDay, dayNumber, isoOf, momentAtWall, momentOf, type Offset, UTC } from '../time/time'
import { type Basics, daysBetween } from './basics'

/** By the clock on the forum's wall, until an organiser or an imported programme says better. */
const OPENS = '08:00'
const CLOSES = '18:00'

/** A forum of these basics, its days open from 8 to 18. `offsets`: those of its zone on its days. */
export function newForum({ name, place, from, to, timeZone, languages }: Basics, offsets: Offset[]): Forum {
  const [first = 'en'] = languages
  const at = (date: string, time: string) => isoOf(momentAtWall(momentOf(`${date}T${time}:00Z`), offsets), offsets)
  const begins = dayNumber(momentOf(`${from}T00:00:00Z`), UTC)
  const dates = Array.from({ length: daysBetween(from, to) }, (_, index) => dateOfDay(begins + index))
  const text = (words: string) => ({ [first]: words })
  return {
    name: text(name),
    shortName: text(name),
    place: text(place),
    site: { name: text(place), address: text(place) },
    days: dates.map((date) => ({ date, opens: at(date, OPENS), closes: at(date, CLOSES) })),
    offsets,
    timeZone,
    languages: [...new Set(languages)],
    figures: [],
  }
}
