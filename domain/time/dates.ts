import { dates as ar } from '../catalogue/ar/dates'
import type { DateWords } from '../catalogue/catalogue'
import { dates as en } from '../catalogue/en/dates'
import { dates as zh } from '../catalogue/zh/dates'
import { type ScreenLanguage, screenLanguageOf } from '../text/languages'
import { interpolate } from '../text/message'
import type { WallTime } from './time'

const dates: Readonly<Record<ScreenLanguage, DateWords>> = { en, zh, ar }

/** Text that reads left to right keeps its order inside right-to-left text (Unicode UAX 9, isolates). */
export const isolated = (text: string): string => `\u2066${text}\u2069`

const partsOf = ({ weekday, day, month, year }: WallTime, { weekdays, months }: DateWords) => ({
  weekday: weekdays[weekday] ?? '',
  d: day,
  m: month,
  month: months[month - 1] ?? '',
  y: year,
})

/** `Mon 9 Sep`, `9月9日 周一`, `الاثنين 9 سبتمبر`: in the nearest language of the screen. */
export function dayLabel(wall: WallTime, language: string): string {
  const words = dates[screenLanguageOf(language)]
  return interpolate(words.day, partsOf(wall, words))
}

/** `Mon`, `周一`, `الاثنين`: in the nearest language of the screen. */
export const weekdayLabel = (wall: WallTime, language: string): string =>
  dates[screenLanguageOf(language)].weekdays[wall.weekday] ?? ''

/** First and last day with the year, with both where it turns: `9–10 Sep 2024`, `2024年9月9日至10日`. */
export function spanLabel(first: WallTime, last: WallTime, language: string): string {
  const words = dates[screenLanguageOf(language)]
  const { d: d2, m: m2, month: month2, y: y2 } = partsOf(last, words)
  const kind =
    first.date === last.date
      ? 'oneDay'
      : first.year !== last.year
        ? 'acrossYears'
        : first.month !== last.month
          ? 'acrossMonths'
          : 'days'
  return interpolate(words[kind], { ...partsOf(first, words), d2, m2, month2, y2 })
}

/** `09:30–10:40`, whichever way the text around it runs. */
export const rangeLabel = (from: string, to: string): string => isolated(`${from}–${to}`)
