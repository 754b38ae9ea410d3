import type { Shuttle } from 'domain/programme/guide'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { momentOf, type Offsets, type WallTime, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'

/** A stop, and how long after the departure the shuttle is there; nothing for the first. */
export type StopView = { readonly name: Worded; readonly after?: string }

export type DepartureDay = { readonly date: string; readonly label: string; readonly times: readonly string[] }

export type ShuttleView = {
  readonly id: string
  readonly name: Worded
  readonly stops: readonly StopView[]
  readonly days: readonly DepartureDay[]
  readonly isSample: boolean
}

/** Departures by the forum's days, each day's in order of time. */
function departureDays(departures: readonly string[], offsets: Offsets, { language }: Locale): DepartureDay[] {
  const days = new Map<string, WallTime[]>()
  for (const moment of departures.map(momentOf).sort((a, b) => a - b)) {
    const wall = wallTime(moment, offsets)
    days.set(wall.date, [...(days.get(wall.date) ?? []), wall])
  }
  return [...days].map(([date, walls]) => ({
    date,
    label: walls[0] ? dayLabel(walls[0], language) : date,
    times: walls.map(({ time }) => time),
  }))
}

/** A shuttle line: where it stops and when it leaves. */
export function shuttleView(shuttle: Shuttle, offsets: Offsets, locale: Locale, isMarked: boolean): ShuttleView {
  const { id, name, stops, departures, sample } = shuttle
  const { language, t } = locale
  return {
    id,
    name: wordingOf(name, language),
    stops: stops.map(({ name: stop, after }) => ({
      name: wordingOf(stop, language),
      after: after > 0 ? t('venue.after', { duration: t('time.minutes', { n: after }) }) : undefined,
    })),
    days: departureDays(departures, offsets, locale),
    isSample: isMarked && sample === true,
  }
}
