import type { CalendarEntry, CalendarResult } from './calendar'

/** Hands the browser a calendar file, which phones and desktops open in their calendar. */
export async function addToCalendar(_entries: readonly CalendarEntry[], ics: () => string): Promise<CalendarResult> {
  const address = URL.createObjectURL(new Blob([ics()], { type: 'text/calendar' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'forum.ics'
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
  return { file: true }
}
