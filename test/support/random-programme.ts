import { defaultSessionKinds } from 'domain/programme/default-terms'
import type { Programme } from 'domain/programme/programme'
import { isoOf, MINUTE, type Offset } from 'domain/time/time'
import fc from 'fast-check'
import { aProgramme, aSession } from './sample-programme'

type Place = { readonly timeZone: string; readonly first: string; readonly offsets: Offset[] }

/** The clock of the second goes back within the forum's days. */
const places: readonly Place[] = [
  { timeZone: 'Asia/Shanghai', first: '2024-09-09', offsets: [{ from: '2024-09-01T00:00:00Z', minutes: 480 }] },
  {
    timeZone: 'Europe/Berlin',
    first: '2024-10-26',
    offsets: [
      { from: '2024-03-31T01:00:00Z', minutes: 120 },
      { from: '2024-10-27T01:00:00Z', minutes: 60 },
    ],
  },
]

const words = fc
  .array(
    fc.constantFrom('Migration', 'and', '<law>', '&', '"rights"', 'Überblick', '🌍', 'a; b', 'c, d', 'back\\slash'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))

const DAYS = 3
const rooms = ['Hall A', 'Saal 1, links', 'Room & board', '主会场'].map((name, index) => ({
  id: `room-${index}`,
  name: { en: name },
}))
const topics = ['Ports & borders', 'Law, order', 'Youth'].map((title, index) => ({
  id: `topic-${index}`,
  number: index + 1,
  title: { en: title },
}))
const people = ['Ada Lovelace', 'Juan de la Cruz', '王小明', 'Ngozi Okonjo-Iweala'].map((name, index) => ({
  id: `person-${index}`,
  name: { en: name },
}))
const idsOf = (items: readonly { readonly id: string }[]) => fc.constantFrom(...items.map(({ id }) => id))

const session = fc.record({
  title: words,
  titleZh: fc.option(fc.constantFrom('开幕式', '移民与法律'), { nil: undefined }),
  abstract: fc.option(
    fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n\n')),
    { nil: undefined },
  ),
  /** Minutes behind the first day's midnight in UTC. */
  at: fc.integer({ min: 0, max: DAYS * 24 * 60 - 1 }),
  minutes: fc.integer({ min: 5, max: 600 }),
  room: fc.option(idsOf(rooms), { nil: undefined }),
  topic: fc.option(idsOf(topics), { nil: undefined }),
  kind: idsOf(defaultSessionKinds),
  speakers: fc.subarray(people.map(({ id }) => id)),
  hasModerator: fc.boolean(),
  languages: fc.subarray(['en', 'zh', 'fr']),
  hasChannel: fc.boolean(),
  isLive: fc.boolean(),
  isCancelled: fc.boolean(),
})

/** Any programme with up to a dozen sessions, each of another title, in English and partly Chinese. */
export const programmes: fc.Arbitrary<Programme> = fc
  .record({ place: fc.constantFrom(...places), drawn: fc.array(session, { minLength: 1, maxLength: 12 }) })
  .map(({ place: { timeZone, first, offsets }, drawn }) => {
    const begins = Date.parse(`${first}T00:00:00Z`)
    const sessions = drawn.map((one, index) => {
      const start = begins + one.at * MINUTE
      return aSession({
        id: `s-${index}`,
        title: { en: `${index} ${one.title}`, ...(one.titleZh && { zh: `${index}${one.titleZh}` }) },
        shortTitle: { en: `Session ${index}` },
        kind: one.kind,
        start: isoOf(start, offsets),
        end: isoOf(start + one.minutes * MINUTE, offsets),
        room: one.room,
        topic: one.topic,
        abstract: one.abstract === undefined ? undefined : { en: one.abstract },
        speakers: one.speakers.map((person, place) => ({
          person,
          role: place === 0 && one.hasModerator ? 'moderator' : 'speaker',
          mode: 'in-person',
        })),
        languages: one.languages,
        channels: one.hasChannel ? [{ number: 1, language: 'fr' }] : [],
        links: one.isLive
          ? [{ label: { en: 'Live' }, url: `https://live.example/${index}?a=1&b=2`, kind: 'live' }]
          : undefined,
        status: one.isCancelled ? 'cancelled' : 'scheduled',
      })
    })
    const days = Array.from({ length: DAYS + 1 }, (_, index) => {
      const date = new Date(begins + index * 24 * 60 * MINUTE).toISOString().slice(0, 10)
      return { date, opens: `${date}T08:00:00Z`, closes: `${date}T16:00:00Z` }
    })
    const { forum } = aProgramme()
    const lists = { rooms, topics, people, places: [], floors: [], delegations: [] }
    return aProgramme({
      ...lists,
      forum: { ...forum, days, offsets, timeZone },
      sessions,
    } as object)
  })
