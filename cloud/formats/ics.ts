import { MOST_IMPORT_ROWS } from 'domain/import/limits'
import type { ProgrammeFile, SourceRow } from 'domain/import/source'
import { DAY, isoOf, MINUTE, type Moment, momentAtWall, momentOf, UTC } from 'domain/time/time'
import ICAL from 'ical.js'
import { decodeText, encodingOf } from './decode'
import { type OwnCalendar, ownAbstract, ownCalendar, ownRoom } from './own-calendar'
import { requireFewRows, unreadable } from './refuse'
import { zoneName, zoneTable } from './zones'

type Component = InstanceType<typeof ICAL.Component>
type Time = InstanceType<typeof ICAL.Time>

/** Where what repeats for ever ends: the moment, and the digits of the forum's clock then, as if they were UTC. */
export type RepeatsUntil = { readonly at: Moment; readonly wall: Moment }

/** Occurrences of one event that repeats. */
const MOST_REPEATS = 400

/**
 * A calendar's events (RFC 5545). One that repeats is a row for each time, under one number; without an end of its own it
 * repeats until `until`, or until the file's last event where the forum's last day is not known.
 */
export function readIcs(bytes: Uint8Array, until?: RepeatsUntil): ProgrammeFile {
  const calendars = parsed(unfolded(bytes))
  const calendar = calendars[0]
  const events = calendars.flatMap((one) => one.getAllSubcomponents('vevent'))
  if (!calendar || events.length === 0) throw unreadable('empty', 'This calendar has no event in it.')
  requireFewRows(events.length)
  const overrides = new Set(events.flatMap((event) => overrideKey(event) ?? []))
  const last = Math.max(
    ...events.map((event) => unixOf(event.getFirstPropertyValue('dtstart'))).filter(Number.isFinite),
  )
  const say = (name: string): string | undefined => textOf(calendar.getFirstPropertyValue(name))
  const place = { overrides, until: until ?? { at: last + DAY, wall: last + DAY }, own: ownCalendar(say) }
  const rows = events.flatMap((event, index) => rowsOf(event, { ...place, row: index + 1 }))
  requireFewRows(rows.length)
  const zone = say('x-wr-timezone') ?? textOf(calendar.getFirstSubcomponent('vtimezone')?.getFirstPropertyValue('tzid'))
  const name = say('x-wr-calname') ?? say('name')
  return {
    format: 'ics',
    rows,
    ...(name && { name, source: name }),
    ...(zone && zoneTable(zone) && { timeZone: zoneName(zone) }),
  }
}

/** A line goes on in the next one behind a blank, also within a character (section 3.1): bytes are joined before they are decoded. */
function unfolded(bytes: Uint8Array): string {
  if (encodingOf(bytes).startsWith('utf-16')) return decodeText(bytes).replace(/\r?\n[ \t]/g, '')
  const joined = new Uint8Array(bytes.byteLength)
  let length = 0
  for (let at = 0; at < bytes.byteLength; at++) {
    const isEnd = bytes[at] === 10 && (bytes[at + 1] === 32 || bytes[at + 1] === 9)
    if (!isEnd) {
      joined[length++] = bytes[at] ?? 0
      continue
    }
    if (joined[length - 1] === 13) length--
    at++
  }
  return decodeText(joined.subarray(0, length))
}

function parsed(text: string): Component[] {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text))
    throw unreadable('unknown', 'This is no iCalendar file: it does not begin with BEGIN:VCALENDAR.')
  if (!/END:VCALENDAR\s*$/i.test(text))
    throw unreadable('damaged', 'This calendar is cut short: it does not end with END:VCALENDAR; export it again.')
  try {
    const found = ICAL.parse(text) as unknown[]
    const all = typeof found[0] === 'string' ? [found] : found
    return all.map((one) => new ICAL.Component(one as never))
  } catch (error) {
    throw unreadable(
      'damaged',
      `This calendar is damaged (${String(error instanceof Error ? error.message : error).slice(0, 80)}); export it again.`,
    )
  }
}

const textOf = (value: unknown): string | undefined =>
  value === null || value === undefined ? undefined : String(value).trim() || undefined
const isTime = (value: unknown): value is Time => value instanceof ICAL.Time
const unixOf = (value: unknown): number => (isTime(value) ? value.toUnixTime() * 1000 : Number.NaN)

const overrideKey = (event: Component): string | undefined => {
  const of = event.getFirstPropertyValue('recurrence-id')
  return isTime(of) ? `${textOf(event.getFirstPropertyValue('uid'))} ${of.toString()}` : undefined
}

type Place = {
  readonly row: number
  readonly overrides: ReadonlySet<string>
  readonly until: RepeatsUntil
  readonly own: OwnCalendar | undefined
}

function rowsOf(event: Component, { row, overrides, until, own: ours }: Place): SourceRow[] {
  const start = event.getFirstPropertyValue('dtstart')
  const uid = textOf(event.getFirstPropertyValue('uid'))
  const base = rowOf(event, row, ours)
  if (!isTime(start)) return [{ ...base, ...(uid && { id: uid }) }]
  const repeats = event.hasProperty('rrule') || event.hasProperty('rdate')
  if (!repeats) {
    const own = overrideKey(event)?.split(' ').slice(-1)[0]
    return [{ ...base, ...timesOf(event, start), ...(uid && { id: own ? `${uid}/${own}` : uid }) }]
  }
  return occurrences(event, start, until)
    .filter((time) => !overrides.has(`${uid} ${time.toString()}`))
    .map((time) => ({ ...base, ...timesOf(event, time), ...(uid && { id: `${uid}/${time.toString()}` }) }))
}

/** All of a rule with an end, else those before `until`, but always the first. */
function occurrences(event: Component, start: Time, until: RepeatsUntil): Time[] {
  const expansion = new ICAL.RecurExpansion({ component: event, dtstart: start })
  const rule = event.getFirstPropertyValue('rrule')
  const isEndless = rule instanceof ICAL.Recur && !rule.until && !rule.count
  const zone = zoneOf(event, 'dtstart', start)
  const found: Time[] = []
  for (
    let next = expansion.next();
    next && found.length < Math.min(MOST_REPEATS, MOST_IMPORT_ROWS);
    next = expansion.next()
  ) {
    if (isEndless && found.length > 0 && isBehind(next, zone, until)) break
    found.push(next.clone())
  }
  return found
}

const isBehind = (time: Time, zone: ZoneOf, { at, wall }: RepeatsUntil): boolean =>
  isFloating(time, zone) || time.isDate ? wallOf(time) >= wall : momentIn(time, zone) >= at

function rowOf(event: Component, row: number, own: OwnCalendar | undefined): SourceRow {
  const say = (name: string): string => textOf(event.getFirstPropertyValue(name)) ?? ''
  const status = say('status').toUpperCase()
  const categories = event.getAllProperties('categories').flatMap((property) => property.getValues().map(String))
  const people = event.getAllProperties('attendee').flatMap((property) => {
    const name = property.getFirstParameter('cn')
    return name && /CHAIR|REQ-PARTICIPANT|SPEAKER/i.test(property.getFirstParameter('role') ?? '') ? [{ name }] : []
  })
  return {
    row,
    at: `VEVENT ${row}`,
    title: { '': say('summary') },
    abstract: { '': own ? ownAbstract(say('description'), say('url')) : say('description') },
    room: own ? ownRoom(say('location'), own) : say('location'),
    topic: categories.filter((one) => one.trim()).join('; '),
    ...(own && { isOneTopic: true }),
    ...(people.length > 0 && { speakers: people }),
    ...(status !== '' && { isCancelled: status === 'CANCELLED' }),
  }
}

type Times = Pick<SourceRow, 'start' | 'end' | 'isAllDay' | 'remarks'>

function timesOf(event: Component, start: Time): Times {
  const first = event.getFirstPropertyValue('dtstart') as Time
  const end = event.getFirstPropertyValue('dtend')
  const duration = event.getFirstPropertyValue('duration')
  const zone = zoneOf(event, 'dtstart', start)
  const from = momentIn(start, zone)
  const remarks = zone.isUnknown ? [{ field: 'start', code: 'zone-unknown', was: zone.name }] : []
  if (start.isDate) {
    const days = isTime(end) ? Math.max(1, Math.round((unixOf(end) - unixOf(first)) / (24 * 60 * MINUTE))) : 1
    const date = start.toString()
    const last = new Date(momentOf(`${date}T00:00:00Z`) + (days - 1) * 24 * 60 * MINUTE).toISOString().slice(0, 10)
    const remark = { field: 'start', code: 'all-day', was: date, now: '00:00–23:59' }
    return { start: `${date}T00:00`, end: `${last}T23:59`, isAllDay: true, remarks: [remark] }
  }
  const length = isTime(end)
    ? momentIn(end, zoneOf(event, 'dtend', end)) - momentIn(first, zone)
    : duration instanceof ICAL.Duration
      ? duration.toSeconds() * 1000
      : undefined
  return {
    start: written(start, zone, from),
    ...(length !== undefined && { end: written(start, zone, from, length) }),
    ...(remarks.length > 0 && { remarks }),
  }
}

type ZoneOf = { readonly name: string; readonly offsets?: ReturnType<typeof zoneTable>; readonly isUnknown: boolean }

function zoneOf(event: Component, property: string, time: Time): ZoneOf {
  const name = event.getFirstProperty(property)?.getFirstParameter('tzid') ?? ''
  if (name === '') return { name, isUnknown: false }
  const offsets = zoneTable(name) ?? zoneTable(name.replace(/^.*?\/(?=[A-Z][a-z]+\/[A-Z])/, ''))
  return { name, ...(offsets && { offsets }), isUnknown: !offsets && time.zone === ICAL.Timezone.localTimezone }
}

const wallOf = (time: Time): number =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)

/** A moment; of a time without a zone, that of its digits in UTC. */
function momentIn(time: Time, { offsets }: ZoneOf): number {
  if (offsets) return momentAtWall(wallOf(time), offsets)
  return time.zone === ICAL.Timezone.localTimezone ? wallOf(time) : unixOf(time)
}

const isFloating = (time: Time, { offsets }: ZoneOf): boolean => time.zone === ICAL.Timezone.localTimezone && !offsets

/** A floating time is written without an offset: it is by the forum's clock. */
function written(start: Time, zone: ZoneOf, from: number, later = 0): string {
  return isFloating(start, zone) && !start.isDate
    ? new Date(from + later).toISOString().slice(0, 16)
    : isoOf(from + later, UTC)
}
