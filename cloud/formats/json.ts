import type { ProgrammeFile } from 'domain/import/source'
import { decodeText } from './decode'
import { isObject, parseJson } from './json-value'
import { unreadable } from './refuse'
import { isScheduleJson, readScheduleJson } from './schedule-json'
import { isSessionize, readSessionize } from './sessionize'

/** One of the three formats that are JSON. */
export function readJson(bytes: Uint8Array): ProgrammeFile {
  const value = parseJson(decodeText(bytes))
  if (isScheduleJson(value)) return readScheduleJson(value)
  if (isSessionize(value)) return readSessionize(value)
  if (isObject(value) && isObject(value.forum) && Array.isArray(value.sessions))
    return { format: 'programme', programme: value }
  throw unreadable(
    'unknown',
    'This JSON is none that is read: a schedule.json, Sessionize\'s "All data" or a programme of this app; a table as .xlsx or .csv is read too.',
  )
}
