import type { ProgrammeFile, SourceLink, SourceRow, SourceSpeaker } from 'domain/import/source'
import { commonDayBegins, frabRow } from './frab-row'
import { requireFewRows, unreadable } from './refuse'
import { attribute, child, children, type Element, parseXml, textOf } from './xml'

const LISTS = ['day', 'room', 'event', 'person', 'link', 'attachment']

/** frab's schedule.xml, as pentabarf, frab, pretalx, hub and wafer write it. */
export function readScheduleXml(text: string): ProgrammeFile {
  const schedule = child(parseXml(text, LISTS, 'The schedule.xml'), 'schedule')
  const conference = child(schedule, 'conference')
  const days = children(schedule, 'day')
  if (days.length === 0)
    throw unreadable(
      'unknown',
      'This XML has no <schedule> with a <day>; export a schedule.xml from your planning tool.',
    )
  const rows: SourceRow[] = []
  for (const [index, day] of days.entries()) {
    for (const [number, room] of children(day, 'room').entries()) {
      for (const [place, event] of children(room, 'event').entries()) {
        const at = `/schedule/day[${index + 1}]/room[${number + 1}]/event[${place + 1}]`
        rows.push(rowOf(event, { row: rows.length + 1, at, day, room: attribute(room, 'name') ?? '' }))
      }
    }
    requireFewRows(rows.length)
  }
  const [zone, acronym, begins] = [
    textOf(conference, 'time_zone_name'),
    textOf(conference, 'acronym'),
    commonDayBegins(days.map((day) => attribute(day, 'start'))),
  ]
  const name = textOf(conference, 'title')
  return {
    format: 'schedule-xml',
    rows,
    ...(name && { name }),
    ...(zone && { timeZone: zone }),
    ...(acronym && { source: acronym }),
    ...(begins && { dayBegins: begins }),
  }
}

type Place = { readonly row: number; readonly at: string; readonly day: Element; readonly room: string }

function rowOf(event: Element, { row, at, day, room }: Place): SourceRow {
  const say = (name: string): string | undefined => textOf(event, name)
  const id = attribute(event, 'guid') || attribute(event, 'id')
  return {
    ...frabRow(say, { row, at, room, date: attribute(day, 'date') }),
    ...(id && { id }),
    ...(say('end') && { end: say('end') ?? '' }),
    speakers: children(child(event, 'persons'), 'person')
      .map(personOf)
      .filter(({ name }) => name !== ''),
    links: children(child(event, 'links'), 'link').map(linkOf),
  }
}

function personOf(person: Element): SourceSpeaker {
  const id = attribute(person, 'guid') ?? attribute(person, 'id')
  const name = textOf(person, '#text')?.trim() ?? ''
  const about = textOf(person, 'biography')
  return { name, ...(id && { id }), ...(about && { about }) }
}

function linkOf(link: Element): SourceLink {
  const label = textOf(link, '#text')?.trim()
  return { url: attribute(link, 'href') ?? label ?? '', ...(label && { label }) }
}
