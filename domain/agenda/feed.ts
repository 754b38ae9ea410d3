import type { Forum } from '../programme/forum'
import { lookupOf } from '../programme/lookup'
import type { Session } from '../programme/session'
import { historyOf } from '../release/history'
import type { Release } from '../release/release'
import { say } from '../text/text'
import { MINUTE, type Moment, momentAtWall, momentOf, offsetAt } from '../time/time'
import { type CalendarOptions, escapedIcalText, SITE, stamp, writeCalendar } from './calendar'

/** How often calendars ask for what is new: a quarter of an hour (RFC 7986, 5.7; Microsoft, MS-OXCICAL, X-PUBLISHED-TTL). */
const REFRESH = 'PT15M'

type FeedOptions = Pick<CalendarOptions, 'language' | 'addressOf'> & {
  /** What the calendar is called besides the forum's name: a room's or a topic's. */
  readonly name?: string
}

type Version = { readonly sequence: number; readonly at: Moment }

/** Which release changed a session last: its number and its time, both of which only rise. */
function versionsOf(release: Release): (session: Session) => Version {
  const editions = historyOf(release)
  const oldest = editions[editions.length - 1] ?? release
  const versions = new Map<string, Version>()
  const versionIn = (edition: { release: number; publishedAt: string }): Version => ({
    sequence: edition.release - 1,
    at: momentOf(edition.publishedAt),
  })
  for (const edition of editions)
    for (const { session } of edition.changes) if (!versions.has(session)) versions.set(session, versionIn(edition))
  const unchanged = versionIn(oldest)
  return ({ id }) => versions.get(id) ?? unchanged
}

const two = (value: number): string => `0${Math.abs(value)}`.slice(-2)

/** `+0800` (RFC 5545, 3.3.14). */
const utcOffset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`

/** A value of type DATE-TIME as the clock on the wall shows it (RFC 5545, 3.3.5, form 3). */
const wallStamp = (moment: Moment): string => stamp(moment).slice(0, -1)

/** The zone's name as a calendar may have it: no sign that ends a parameter. */
const zoneIdOf = ({ timeZone }: Forum): string => timeZone.replace(/[^\w+/-]/g, '') || 'Forum'

/** The forum's own offsets as a time zone: a calendar needs no table of zones (RFC 5545, 3.6.5). */
function zoneLines(forum: Forum): string[] {
  const standard = Math.min(...forum.offsets.map(({ minutes }) => minutes))
  const periods = forum.offsets.flatMap(({ from, minutes }, index) => {
    const before = forum.offsets[index - 1]?.minutes ?? minutes
    const name = minutes === standard ? 'STANDARD' : 'DAYLIGHT'
    const begins = index === 0 ? '19700101T000000' : wallStamp(momentOf(from) + before * MINUTE)
    return [
      `BEGIN:${name}`,
      `DTSTART:${begins}`,
      `TZOFFSETFROM:${utcOffset(before)}`,
      `TZOFFSETTO:${utcOffset(minutes)}`,
      `END:${name}`,
    ]
  })
  return ['BEGIN:VTIMEZONE', `TZID:${zoneIdOf(forum)}`, ...periods, 'END:VTIMEZONE']
}

/** By the forum's clock; in UTC where the clock shows that time twice and it is the second of the two. */
const timeIn =
  (forum: Forum) =>
  (name: string, moment: Moment): string => {
    const wall = moment + offsetAt(moment, forum.offsets) * MINUTE
    return momentAtWall(wall, forum.offsets) === moment
      ? `${name};TZID=${zoneIdOf(forum)}:${wallStamp(wall)}`
      : `${name}:${stamp(moment)}`
  }

/**
 * A calendar to subscribe to (RFC 5545, RFC 7986): the same release gives the same bytes, an entry keeps its UID, its
 * SEQUENCE rises with each release that changed it, and a cancelled session stays, marked so. It is written part by part, as `writeCalendar` does.
 */
export function writeFeed(
  release: Release,
  sessions: readonly Session[],
  options: FeedOptions,
  write: (part: string) => void,
): void {
  const { programme, publishedAt } = release
  const { forum } = programme
  const versionOf = versionsOf(release)
  const topicOf = lookupOf(programme).topic
  const more = [
    `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`,
    `X-PUBLISHED-TTL:${REFRESH}`,
    `X-WR-TIMEZONE:${zoneIdOf(forum)}`,
    `${SITE}:${escapedIcalText(say(forum.site.name, options.language))}`,
    ...zoneLines(forum),
  ]
  const versionLines = (session: Session): string[] => {
    const { sequence, at } = versionOf(session)
    const topic = topicOf(session.topic)?.title
    return [
      `SEQUENCE:${sequence}`,
      `LAST-MODIFIED:${stamp(at)}`,
      ...(topic ? [`CATEGORIES:${escapedIcalText(say(topic, options.language))}`] : []),
    ]
  }
  const feed = { ...options, now: momentOf(publishedAt), timeOf: timeIn(forum), more, versionLines }
  writeCalendar(programme, sessions, feed, write)
}

/** The same as one text. */
export function feedOf(release: Release, sessions: readonly Session[], options: FeedOptions): string {
  let text = ''
  writeFeed(release, sessions, options, (part) => {
    text += part
  })
  return text
}
