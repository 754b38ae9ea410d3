import Taro from '@tarojs/taro'
import { MINUTE, type Moment } from 'domain/time/time'
import { wechatFailure } from './photo-album'

/** One thing for the reader's own calendar. */
export type CalendarEntry = {
  readonly title: string
  readonly start: Moment
  readonly end: Moment
  readonly location: string
  readonly description: string
}

/**
 * What came of it: how many entries are in the calendar now, and why no more. `file`: the reader has a file, which is in
 * the calendar once they open it.
 */
export type CalendarResult =
  | { readonly added: number; readonly stopped?: 'cancelled' | 'refused' | 'failed' }
  | { readonly file: true }

/** Adds entries to the phone's calendar, one question of WeChat's for each; `ics` is for platforms that take a file. */
export async function addToCalendar(entries: readonly CalendarEntry[], _ics: () => string): Promise<CalendarResult> {
  let added = 0
  try {
    for (const { title, start, end, location, description } of entries) {
      await Taro.addPhoneCalendar({
        title,
        startTime: start / 1000,
        endTime: String(end / 1000),
        location,
        description,
        alarm: true,
        alarmOffset: (15 * MINUTE) / 1000,
      })
      added += 1
    }
    return { added }
  } catch (fault) {
    return { added, stopped: wechatFailure(fault) }
  }
}
