import type { Site } from 'domain/programme/forum'
import type { Shuttle } from 'domain/programme/guide'
import { type Worded, wordingOf } from 'domain/text'
import { momentOf, wallTime } from 'domain/time'
import { dayLabel } from '@/i18n/dates'
import type { Locale } from '@/i18n/locale'
import type { MapPoint } from '@/services/map-address'

export type SiteView = {
  readonly name: Worded
  readonly address: Worded
  readonly arrival?: Worded
  readonly onMap?: MapPoint
  readonly isSample: boolean
}

export function siteView(site: Site, { language }: Locale): SiteView {
  const name = wordingOf(site.name, language)
  const address = wordingOf(site.address, language)
  const { latitude, longitude } = site
  const isKnown = latitude !== undefined && longitude !== undefined
  return {
    name,
    address,
    arrival: site.arrival && wordingOf(site.arrival, language),
    onMap: isKnown ? { latitude, longitude, name: name.wording, address: address.wording } : undefined,
    isSample: site.sample === true,
  }
}

export type ShuttleView = {
  readonly id: string
  readonly name: Worded
  readonly stops: readonly { readonly name: Worded; readonly after?: string }[]
  readonly days: readonly { readonly date: string; readonly label: string; readonly times: string }[]
  readonly isSample: boolean
}

/** An em space: times stand apart, and a line may break there. */
const SEPARATOR = '\u2003'

function departureDays(departures: readonly string[], utcOffset: number, { language }: Locale): ShuttleView['days'] {
  const walls = departures
    .map(momentOf)
    .sort((a, b) => a - b)
    .map((moment) => wallTime(moment, utcOffset))
  return [...new Set(walls.map(({ date }) => date))].map((date) => {
    const day = walls.filter((wall) => wall.date === date)
    return {
      date,
      label: day[0] ? dayLabel(day[0], language) : date,
      times: day.map(({ time }) => time).join(SEPARATOR),
    }
  })
}

/** A line's stops with their minutes from the departure, and its departures by day in forum time. */
export function shuttleView(shuttle: Shuttle, utcOffset: number, locale: Locale): ShuttleView {
  const { id, name, stops, departures, sample } = shuttle
  const { language, t } = locale
  return {
    id,
    name: wordingOf(name, language),
    stops: stops.map((stop) => ({
      name: wordingOf(stop.name, language),
      after: stop.after > 0 ? t('venue.after', { duration: t('time.minutes', { n: stop.after }) }) : undefined,
    })),
    days: departureDays(departures, utcOffset, locale),
    isSample: sample === true,
  }
}
