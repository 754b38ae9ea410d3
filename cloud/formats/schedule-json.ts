import type { ProgrammeFile, SourceRow, SourceSpeaker } from 'domain/import/source'
import { commonDayBegins, frabRow } from './frab-row'
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
  const begins = commonDayBegins(listIn(conference, 'days').map((day) => textIn(day, 'day_start')))
  return {
    format: 'schedule-json',
    rows,
    ...(name && { name }),
    ...(zone && { timeZone: zone }),
    ...(acronym && { source: acronym }),
    ...(begins && { dayBegins: begins }),
  }
}

type Place = { readonly row: number; readonly at: string; readonly room: string; readonly date: string | undefined }

function rowOf(event: JsonObject, where: Place): SourceRow {
  const say = (name: string): string | undefined => textIn(event, name)
  const id = say('guid') || say('id')
  return {
    ...frabRow(say, where),
    ...(id && { id }),
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
