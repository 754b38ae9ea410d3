import type { ScreenLanguage } from 'domain/text/languages'
import { localeOf } from '@/i18n/locale'
import type { HistoryContext } from '@/organiser/history/view'
import { aProgramme } from './sample-programme'
import { at, inB, session } from './warning-cases'

/** What the history is drawn with. */
export const contextOf = (language: ScreenLanguage = 'en', parts: Partial<HistoryContext> = {}): HistoryContext => ({
  programme: aProgramme(),
  locale: localeOf(language),
  newest: 5,
  isPublisher: true,
  editions: [],
  ...parts,
})

const state = (item: unknown) => ({ order: '0000005', item })
type Item = { readonly id: string; readonly [field: string]: unknown }
/** Before and after of an act on items of one kind. */
export const sides = (kind: string, items: readonly (readonly [Item | null, Item | null])[]) => {
  const side = (place: 0 | 1) =>
    Object.fromEntries(
      items.map((pair) => [`${kind}/${(pair[0] ?? pair[1])?.id}`, pair[place] ? state(pair[place]) : null]),
    )
  return { before: side(0), after: side(1) }
}
/** An act that edited these sessions, each from what to what. */
export const edited = (...items: (readonly [Item | null, Item | null])[]) => ({
  act: 'edit',
  ...sides('sessions', items),
})

export const a = session('a', '09:00', '10:00')
export const later = { ...a, start: at('09:20'), end: at('10:20') }
export const b = session('b', '10:00', '11:00', { ...inB, title: { en: 'Panel', zh: '专题会' } })
export const bLater = { ...b, start: at('10:20'), end: at('11:20') }
export const c = { ...session('c', '11:00', '12:00'), title: { en: 'Talk', zh: '演讲' } }
export const cLater = { ...c, start: at('11:20'), end: at('12:20') }

/** 20 minutes later. */
export const delay = edited([a, later])
