import Taro from '@tarojs/taro'
import { MINUTE, type Moment } from 'domain/time'

/** One thing for the reader's own calendar. */
export type CalendarEntry = {
  readonly title: string
  readonly start: Moment
  readonly end: Moment
  readonly location: string
  readonly description: string
}

/** Adds entries to the phone's calendar, one question of WeChat's for each; `ics` is for platforms that take a file. */
export async function addToCalendar(entries: readonly CalendarEntry[], _ics: () => string): Promise<boolean> {
  try {
    for (const { title, start, end, location, description } of entries)
      await Taro.addPhoneCalendar({
        title,
        startTime: start / 1000,
        endTime: String(end / 1000),
        location,
        description,
        alarm: true,
        alarmOffset: (15 * MINUTE) / 1000,
      })
    return true
  } catch {
    return false
  }
}
