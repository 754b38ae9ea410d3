import type { Schedule, ScheduleEvent } from './schedule'

/** Zones that the schema knows how to write. */
const ZONE = /^([A-Z][a-z]+\/[A-Z][a-z]+)|UTC$/

const eventJson = ({ persons, ...event }: ScheduleEvent) => ({
  ...event,
  start: event.date,
  subtitle: '',
  persons: persons.map(({ guid, name }) => ({ guid, name })),
})

/** schedule.json, version 1. */
export function scheduleJson({ version, acronym, title, timeZone, url, days }: Schedule): string {
  const conference = {
    acronym,
    title,
    start: days[0]?.date ?? '',
    end: days[days.length - 1]?.date ?? '',
    daysCount: days.length,
    timeslot_duration: '00:05',
    ...(ZONE.test(timeZone) && { time_zone_name: timeZone }),
    url,
    days: days.map(({ index, date, start, end, rooms }) => ({
      index,
      date,
      day_start: start,
      day_end: end,
      rooms: Object.fromEntries([...rooms].map(([name, events]) => [name, events.map(eventJson)])),
    })),
  }
  return `${JSON.stringify({ schedule: { version, base_url: url, conference } }, undefined, 2)}\n`
}
