import { MINUTE, type Moment, type Offsets, wallTime } from './time'

/** What a forum says of its days; `dayBegins` is a time of the day such as `04:00`. */
type Days = { readonly offsets: Offsets; readonly dayBegins?: string }

/** `04:00` in milliseconds; 0 unless told. */
export function dayBeginsAfter({ dayBegins = '00:00' }: Pick<Days, 'dayBegins'>): number {
  const [hours = 0, minutes = 0] = dayBegins.split(':').map(Number)
  return (hours * 60 + minutes) * MINUTE
}

/** The day of the forum that a moment is on: `2024-09-09` until the hour at which the next one begins. */
export const forumDate = (moment: Moment, forum: Days): string =>
  wallTime(moment - dayBeginsAfter(forum), forum.offsets).date
