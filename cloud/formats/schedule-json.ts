import type { ProgrammeFile, SourceRow, SourceSpeaker } from 'domain/import/source'
import { isObject, type JsonObject, listIn, objectIn, textIn } from './json-value'
import { requireFewRows } from './refuse'

export const isScheduleJson = (value: unknown): boolean =>
  Array.isArray(objectIn(objectIn(value, 'schedule'), 'conference').days)

/** schedule.json, version 1, as frab and pretalx write it. */
export function readScheduleJson(value: unknown): ProgrammeFile {
  const conference = objectIn(objectIn(value, 'schedule'), 'conference')
  const rows: SourceRow[] = []
  for (const [index, day] of listIn(conference, 'days').entries()) {
    for (const [room, events] of Object.entries(objectIn(day, 'rooms'))) {
      for (const [place, event] of (Array.isArray(events) ? events : []).filter(isObject).entries()) {
        const at = `/schedule/conference/days/${index}/rooms/${room}/${place}`
        rows.push(rowOf(event, { row: rows.length + 1, at, room, date: textIn(day, 'date') }))
      }
    }
    requireFewRows(rows.length)
  }
  const [zone, acronym, name] = [
    textIn(conference, 'time_zone_name'),
    textIn(conference, 'acronym'),
    textIn(conference, 'title'),
  ]
  const begins = beginsOf(listIn(conference, 'days'))
  return {
    format: 'schedule-json',
    rows,
    ...(name && { name }),
    ...(zone && { timeZone: zone }),
    ...(acronym && { source: acronym }),
    ...(begins && { dayBegins: begins }),
  }
}

function beginsOf(days: readonly JsonObject[]): string | undefined {
  const times = days.map((day) => /T(\d{2}:\d{2})/.exec(textIn(day, 'day_start') ?? '')?.[1])
  const [first] = times
  return first && first > '00:00' && first < '08:00' && times.every((time) => time === first) ? first : undefined
}

type Place = { readonly row: number; readonly at: string; readonly room: string; readonly date: string | undefined }

function rowOf(event: JsonObject, { row, at, room, date }: Place): SourceRow {
  const say = (name: string): string | undefined => textIn(event, name)
  const id = say('guid') || say('id')
  const [abstract, description] = [say('abstract') ?? '', say('description') ?? '']
  const start = say('date') || say('start')
  return {
    row,
    at,
    ...(id && { id }),
    title: { '': say('title') ?? '' },
    subtitle: { '': say('subtitle') ?? '' },
    abstract: {
      '': [abstract, description]
        .filter((words, index) => words.trim() && (index === 0 || words !== abstract))
        .join('\n\n'),
    },
    ...(date && { day: date }),
    ...(start && { start: start.includes('T') ? start : (say('start') ?? start) }),
    ...(say('duration') && { duration: say('duration') ?? '' }),
    room: say('room')?.trim() || room,
    topic: say('track') ?? '',
    ...(say('type') && { kind: say('type') ?? '' }),
    ...(say('language') && { language: say('language') ?? '' }),
    speakers: listIn(event, 'persons').flatMap(personOf),
    links: listIn(event, 'links').flatMap((link) => {
      const [url, label] = [textIn(link, 'url') ?? textIn(link, 'href'), textIn(link, 'title')]
      return url ? [{ url, ...(label && { label }) }] : []
    }),
  }
}

function personOf(person: JsonObject): SourceSpeaker[] {
  const name = textIn(person, 'public_name') || textIn(person, 'name') || textIn(person, 'full_public_name')
  const [id, about] = [
    textIn(person, 'guid') || textIn(person, 'code') || textIn(person, 'id'),
    textIn(person, 'biography'),
  ]
  return name ? [{ name, ...(id && { id }), ...(about && { about }) }] : []
}
