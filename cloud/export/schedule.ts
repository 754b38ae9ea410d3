import { createHash } from 'node:crypto'
import { endsAt, startsAt } from 'domain/agenda/agenda'
import { uidOf } from 'domain/agenda/calendar'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { searchWords } from 'domain/search/words'
import { shortPath } from 'domain/share/share'
import { type LocalizedText, say } from 'domain/text/text'
import { forumDate } from 'domain/time/forum-date'
import { DAY, isoOf, MINUTE, momentAtWall, momentOf, wallTime } from 'domain/time/time'

/** A session as schedule.xml and schedule.json have it (c3voc, "schedule" schemas), in the forum's first language. */
export type ScheduleEvent = {
  readonly id: number
  readonly guid: string
  readonly slug: string
  readonly url: string
  /** ISO 8601 with an offset. */
  readonly date: string
  /** `09:30`. */
  readonly start: string
  /** `01:30`. */
  readonly duration: string
  readonly room: string
  readonly title: string
  readonly abstract: string
  readonly track: string
  readonly type: string
  readonly language: string
  readonly persons: readonly { readonly id: number; readonly guid: string; readonly name: string }[]
  readonly links: readonly { readonly url: string; readonly title: string }[]
}

export type ScheduleDay = {
  readonly index: number
  readonly date: string
  readonly start: string
  readonly end: string
  readonly rooms: ReadonlyMap<string, readonly ScheduleEvent[]>
}

export type Schedule = {
  readonly version: string
  readonly acronym: string
  readonly title: string
  readonly timeZone: string
  readonly url: string
  readonly days: readonly ScheduleDay[]
}

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')

/** A UUID that the same name always has (RFC 9562, section 5.5, without a name space). */
function guidOf(name: string): string {
  const hex = sha1(name)
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** A positive number for each id, as a rule the same in every release: taken ones go on to the next. */
function numbersOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  const taken = new Set<number>()
  for (const id of [...ids].sort()) {
    let number = Number.parseInt(sha1(id).slice(0, 7), 16) + 1
    while (taken.has(number)) number++
    taken.add(number)
    numbers.set(id, number)
  }
  return numbers
}

const two = (value: number): string => `0${value}`.slice(-2)
const durationOf = (session: Session): string => {
  const minutes = Math.round((endsAt(session) - startsAt(session)) / MINUTE)
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

/** At least four letters, digits or low lines. */
function acronymOf({ forum }: Programme): string {
  const words = searchWords(say(forum.shortName, 'en'))
    .join('_')
    .replace(/[^a-z0-9_]/g, '')
  return `${words || 'forum'}_${forum.days[0]?.date.slice(0, 4) ?? ''}`
}

/** Sessions that take place; the formats have no word for a cancelled one. */
export function scheduleOf(programme: Programme, release: number, address: string): Schedule {
  const { forum } = programme
  const numbers = numbersOf(programme.sessions.map(({ id }) => id))
  const people = numbersOf(programme.people.map(({ id }) => id))
  const words = (text: LocalizedText | undefined): string => (text ? say(text, forum.languages[0] ?? 'en') : '')
  const lookup = lookupOf(programme)
  const acronym = acronymOf(programme)
  const eventOf = (session: Session): ScheduleEvent => {
    const id = numbers.get(session.id) ?? 0
    return {
      id,
      guid: guidOf(uidOf(session, programme)),
      slug: `${acronym}-${id}-${session.id}`.replace(/-+$/, ''),
      url: address + shortPath({ kind: 'session', id: session.id }),
      date: isoOf(startsAt(session), forum.offsets),
      start: wallTime(startsAt(session), forum.offsets).time,
      duration: durationOf(session),
      room: session.room ? words(lookup.room(session.room)?.name) : '',
      title: words(session.title),
      abstract: words(session.abstract),
      track: words(lookup.topic(session.topic)?.title),
      type: words(programme.sessionKinds.find((kind) => kind.id === session.kind)?.name),
      language: session.languages[0] ?? '',
      persons: session.speakers.flatMap(({ person }) => {
        const found = lookup.person(person)
        const number = people.get(person) ?? 0
        return found ? [{ id: number, guid: guidOf(`${acronym}/${person}`), name: words(found.name) }] : []
      }),
      links: (session.links ?? []).map(({ url, label }) => ({ url, title: words(label) })),
    }
  }
  const sessions = programme.sessions
    .filter(({ status }) => status === 'scheduled')
    .sort((one, other) => startsAt(one) - startsAt(other))
  const dates = [
    ...new Set([...forum.days.map(({ date }) => date), ...sessions.map((one) => forumDate(startsAt(one), forum))]),
  ].sort()
  const days = dates.map((date, index): ScheduleDay => {
    const rooms = new Map<string, ScheduleEvent[]>()
    for (const session of sessions) {
      if (forumDate(startsAt(session), forum) !== date) continue
      const event = eventOf(session)
      rooms.set(event.room, [...(rooms.get(event.room) ?? []), event])
    }
    const begins = momentOf(`${date}T${forum.dayBegins ?? '00:00'}:00Z`)
    const [start, end] = [begins, begins + DAY - MINUTE].map((wall) =>
      isoOf(momentAtWall(wall, forum.offsets), forum.offsets),
    )
    return { index: index + 1, date, start: start ?? '', end: end ?? '', rooms }
  })
  return { version: String(release), acronym, title: words(forum.name), timeZone: forum.timeZone, url: address, days }
}
