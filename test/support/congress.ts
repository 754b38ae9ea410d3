import type { LocalizedText } from 'domain/text/text'
import { seeded, writer } from './congress-words'
import { aProgramme, aSession } from './sample-programme'

/** Lengths of a real congress: the smallest, each tenth of the way, the largest. */
const TITLE = [5, 12, 16, 21, 25, 31, 37, 45, 53, 66, 110]
const ABSTRACT = [20, 37, 80, 129, 185, 280, 400, 521, 763, 1109, 2400]

export const congressDays = ['2027-06-01', '2027-06-02', '2027-06-03', '2027-06-04'] as const
/** Which share of the sessions is on which day, and how many speakers a session has. */
const SHARES = [0.211, 0.316, 0.332, 0.141]
const SPEAKERS = [0.06, 0.8, 0.11, 0.03]
const TOPICS = 30

const numbered = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1))

const momentOf = (date: string, minutes: number): string =>
  `${date}T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00+08:00`

/**
 * A made-up programme of a real congress's sizes: 1,351 sessions are on four days in 92 rooms with 878 people. Text is in
 * five languages and scripts. The same arguments give the same programme.
 */
export function congress(sessions: number, seed = 1) {
  const random = seeded(seed)
  const write = writer(random)
  const below = (limit: number): number => Math.floor(random() * limit)
  const weighted = (weights: readonly number[]): number => {
    let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
    return Math.max(
      0,
      weights.findIndex((weight) => {
        left -= weight
        return left < 0
      }),
    )
  }
  const drawn = (tenths: readonly number[]): number => {
    const at = random() * (tenths.length - 1)
    const [low = 0, high = low] = tenths.slice(Math.floor(at))
    return Math.round(low + (high - low) * (at % 1))
  }
  const textOf = (length: number): LocalizedText => ({
    en: random() < 0.16 ? write(random() < 0.7 ? 'de' : 'ru', length) : write('en', length),
    ...(random() < 0.08 && { zh: write('zh', length) }),
    ...(random() < 0.04 && { ar: write('ar', length) }),
  })
  const rooms = Math.max(4, Math.min(92, Math.round((92 * sessions) / 1351)))
  const people = Math.max(6, Math.ceil((878 * sessions) / 1351))
  /** A room is booked from 10:00 on, one session after the other. */
  const free = new Map<string, number>()
  const programme = aProgramme()
  const sessionOf = (number: number) => {
    const date = congressDays[weighted(SHARES)] ?? congressDays[0]
    const room = `r${1 + Math.floor(rooms * random() ** 2)}`
    const start = free.get(`${date} ${room}`) ?? 600
    const length = start > 1200 ? 5 : ([20, 30, 40, 60][below(4)] ?? 30)
    const end = Math.min(start + length, 24 * 60 - 1)
    free.set(`${date} ${room}`, Math.min(end, 24 * 60 - 6))
    const title = textOf(drawn(TITLE))
    const speakers = new Set(numbered(weighted(SPEAKERS), () => `p${1 + below(people)}`))
    return aSession({
      id: `s${number}`,
      title,
      shortTitle: { en: (title.en ?? '').slice(0, 20).trim() },
      abstract: textOf(drawn(ABSTRACT)),
      kind: 'speech',
      topic: `t${1 + Math.floor(TOPICS * random() ** 2)}`,
      room,
      start: momentOf(date, start),
      end: momentOf(date, end),
      speakers: [...speakers].map((person) => ({ person, role: 'speaker', mode: 'in-person' })),
      languages: [random() < 0.3 ? 'de' : 'en'],
    })
  }
  return aProgramme({
    forum: {
      ...programme.forum,
      days: congressDays.map((date) => ({ date, opens: momentOf(date, 540), closes: momentOf(date, 1439) })),
    },
    sessions: numbered(sessions, sessionOf),
    topics: numbered(TOPICS, (number) => ({ id: `t${number}`, number, title: textOf(20 + below(20)) })),
    people: numbered(people, (number) => ({ id: `p${number}`, name: textOf(16) })),
    rooms: numbered(rooms, (number) => ({ id: `r${number}`, name: { en: write('en', 12) }, place: `pl${number}` })),
    places: numbered(rooms, (number) => ({
      id: `pl${number}`,
      kind: 'room',
      name: { en: write('en', 12) },
      floor: 'f1',
      area: { x: 10 + (number % 10) * 75, y: 10 + (Math.floor(number / 10) % 8) * 60, width: 60, height: 50 },
    })),
  })
}
