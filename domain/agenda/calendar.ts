import { memoize } from '../memoize'
import type { Programme } from '../programme/programme'
import { roomNameOf } from '../programme/room-name'
import type { Session } from '../programme/session'
import { searchWords } from '../search/words'
import { type Language, type LocalizedText, say } from '../text/text'
import { isoOf, type Moment, UTC } from '../time/time'
import { endsAt, startsAt } from './agenda'

/** Something that is no session: `uid` tells it from all others of the forum. */
type OtherEvent = {
  readonly uid: string
  readonly title: string
  readonly start: Moment
  readonly end: Moment
  readonly place: string
}

/** `now` stamps the file; `addressOf` is where the session opens on the web; `others` come behind the sessions. */
export type CalendarOptions = {
  readonly language: Language
  readonly now: Moment
  readonly addressOf: (session: Session) => string
  readonly others?: readonly OtherEvent[]
}

/** What a calendar to subscribe to says beyond that of a file. */
type FeedParts = {
  /** Behind the forum's name in that of the calendar. */
  readonly name?: string
  /** Lines before the first event. */
  readonly more?: readonly string[]
  /** A property that is a moment. */
  readonly timeOf?: (name: string, moment: Moment) => string
  /** Which version of the session it is. There is no reminder where it is given: a feed has all sessions. */
  readonly versionLines?: (session: Session) => readonly string[]
}

/** PRODID, and the property that says which place all events name behind their rooms: our calendars are read again by them. */
export const PRODUCT = '-//Forum Mini Program//Agenda//EN'
export const SITE = 'X-FORUM-SITE'

const CRLF = '\r\n'

/** A line's greatest length in octets of UTF-8, its break apart (RFC 5545, 3.1). */
const LINE_LIMIT = 75

/** How many octets of UTF-8 a character takes; half a surrogate pair is written as U+FFFD, three octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** A line of which each character is one octet, as most are. */
const PLAIN = /^[\t -~]*$/

function foldedPlain(line: string): string {
  let text = line.slice(0, LINE_LIMIT)
  for (let at = LINE_LIMIT; at < line.length; at += LINE_LIMIT - 1)
    text += `${CRLF} ${line.slice(at, at + LINE_LIMIT - 1)}`
  return text
}

/** Breaks a line into ones within the limit, a space before each but the first, and no character cut in two. */
function foldedLine(line: string): string {
  if (PLAIN.test(line)) return foldedPlain(line)
  let text = ''
  let length = 0
  for (const character of line) {
    const octets = octetsOf(character)
    if (length + octets > LINE_LIMIT) {
      text += `${CRLF} `
      length = 1
    }
    text += character
    length += octets
  }
  return text
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g

/** A value of type TEXT (RFC 5545, 3.3.11). */
export const escapedIcalText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

/** A value of type DATE-TIME in UTC, `20240909T013000Z` (RFC 5545, 3.3.5, form 2). */
export const stamp = (moment: Moment): string => `${isoOf(moment, UTC).slice(0, 19).replace(/[-:]/g, '')}Z`

/**
 * The same for one session of one forum for every reader and after every change, so that a later file replaces the entry:
 * `opening@2024.migration-forum`, from the session's id and the year and short name of the forum, in English where it has that.
 */
export const uidOf = (session: Session, programme: Programme): string => `${session.id}@${domainOf(programme)}`

const domainOf = memoize(
  ({ forum }: Programme) => `${forum.days[0]?.opens.slice(0, 4)}.${searchWords(say(forum.shortName, 'en')).join('-')}`,
)

const alarm = (title: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escapedIcalText(title)}`,
  'TRIGGER:-PT15M',
  'END:VALARM',
]

const inUtc = (name: string, moment: Moment): string => `${name}:${stamp(moment)}`

function eventOf(
  session: Session,
  programme: Programme,
  { language, now, addressOf, timeOf = inUtc, versionLines }: CalendarOptions & FeedParts,
): string[] {
  const words = (text: LocalizedText | undefined) => (text ? [say(text, language)] : [])
  const address = addressOf(session).replace(/\s/g, '')
  const title = say(session.title, language)
  const isCancelled = session.status === 'cancelled'
  return [
    'BEGIN:VEVENT',
    `UID:${escapedIcalText(uidOf(session, programme))}`,
    `DTSTAMP:${stamp(now)}`,
    ...(versionLines?.(session) ?? []),
    timeOf('DTSTART', startsAt(session)),
    ...(endsAt(session) > startsAt(session) ? [timeOf('DTEND', endsAt(session))] : []),
    `SUMMARY:${escapedIcalText(title)}`,
    `DESCRIPTION:${escapedIcalText([...words(session.abstract), address].join('\n\n'))}`,
    `LOCATION:${escapedIcalText([...words(roomNameOf(programme, session.room)), ...words(programme.forum.site.name)].join(', '))}`,
    `URL:${address}`,
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...(isCancelled || versionLines ? [] : alarm(title)),
    'END:VEVENT',
  ]
}

function otherEvent({ uid, title, start, end, place }: OtherEvent, programme: Programme, now: Moment): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapedIcalText(`${uid}@${domainOf(programme)}`)}`,
    `DTSTAMP:${stamp(now)}`,
    inUtc('DTSTART', start),
    inUtc('DTEND', end),
    `SUMMARY:${escapedIcalText(title)}`,
    ...(place ? [`LOCATION:${escapedIcalText(place)}`] : []),
    ...alarm(title),
    'END:VEVENT',
  ]
}

/**
 * An iCalendar file (RFC 5545) with the sessions in the order given, times in UTC, a reminder 15 minutes before each;
 * a cancelled one is marked so and has no reminder. Give at least one event: the standard knows no empty calendar.
 */
export function calendarOf(programme: Programme, sessions: readonly Session[], options: CalendarOptions): string {
  let text = ''
  writeCalendar(programme, sessions, options, (part) => {
    text += part
  })
  return text
}

/** Writes a calendar part by part, an event each, so that a large one need not be in memory as lines. */
export function writeCalendar(
  programme: Programme,
  sessions: readonly Session[],
  options: CalendarOptions & FeedParts,
  write: (part: string) => void,
): void {
  const names = [say(programme.forum.shortName, options.language), ...(options.name ? [options.name] : [])]
  const head = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'METHOD:PUBLISH']
  write(folded([...head, `X-WR-CALNAME:${escapedIcalText(names.join(' · '))}`, ...(options.more ?? [])]))
  for (const session of sessions) write(folded(eventOf(session, programme, options)))
  for (const other of options.others ?? []) write(folded(otherEvent(other, programme, options.now)))
  write(folded(['END:VCALENDAR']))
}

/** Lines as a file: each within the limit, with its end. */
const folded = (lines: readonly string[]): string => lines.map((line) => foldedLine(line) + CRLF).join('')
