import { downloadFile } from '../files/download-file.h5'
import type { CalendarEntry, CalendarResult } from './calendar'

/** Hands the browser a calendar file, which phones and desktops open in their calendar. */
export async function addToCalendar(_entries: readonly CalendarEntry[], ics: () => string): Promise<CalendarResult> {
  downloadFile(new Blob([ics()], { type: 'text/calendar' }), 'forum.ics')
  return { file: true }
}
