import { isoOf, momentOf, type Offsets, wallTime } from 'domain/time/time'
import { isMoment, parseForumTime } from 'domain/time/time-text'

type Parts = { readonly date: string; readonly time: string }

/** A moment in a form: ISO 8601 when it is whole; while only one of its parts is chosen, `2024-09-09T` or `T10:12`. */
export function partsOfMoment(text: string, offsets: Offsets): Parts {
  if (isMoment(text)) return wallTime(momentOf(text), offsets)
  const [date = '', time = ''] = text.split('T')
  return { date, time }
}

/** A moment by the clock on the forum's wall; empty where neither part is chosen. */
export function momentFrom({ date, time }: Parts, offsets: Offsets): string {
  if (!date && !time) return ''
  const moment = date && time ? parseForumTime(`${date}T${time}`, offsets) : undefined
  return moment === undefined ? `${date}T${time}` : isoOf(moment, offsets)
}
