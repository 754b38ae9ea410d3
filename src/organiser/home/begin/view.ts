import { type Basics, BasicsSchema } from 'domain/begin/basics'
import { isDate } from 'domain/time/time-text'
import * as v from 'valibot'
import type { MessageKey } from '@/i18n/message-key'

/** The languages offered at once, the six of the United Nations; others are added to the forum later. */
export const offeredLanguages = ['en', 'zh', 'ar', 'fr', 'ru', 'es'] as const

/** What the owner has entered so far. */
export type BeginValues = { readonly [Field in keyof Basics]: Basics[Field] }

/** What a forum begins as before anything is entered. `zone`: the device's, where it says. */
export const blankForm = (language: string, zone: string | undefined): BeginValues => ({
  name: '',
  place: '',
  from: '',
  to: '',
  timeZone: zone ?? '',
  languages: [offeredLanguages.find((one) => one === language.split('-')[0]) ?? 'en'],
})

/** The form with another first day; the last day goes along where it was none or earlier. */
export const withFirstDay = (form: BeginValues, from: string): BeginValues => ({
  ...form,
  from,
  to: form.to === '' || form.to < from ? from : form.to,
})

/** The form with a language more or less; those that stay keep their order, the first is the forum's own. */
export function withLanguage(form: BeginValues, language: string): BeginValues {
  const isIn = form.languages.includes(language)
  const rest = form.languages.filter((one) => one !== language)
  return { ...form, languages: isIn ? rest : [...rest, language] }
}

const faults = {
  name: 'begin.name.wrong',
  place: 'begin.place.wrong',
  from: 'begin.day.wrong',
  to: 'begin.to.wrong',
  timeZone: 'begin.zone.wrong',
  languages: 'begin.languages.wrong',
} as const satisfies Record<keyof Basics, MessageKey>

/** The element of each field, in the order of the form. */
const elements = {
  name: 'begin-name',
  from: 'begin-from',
  to: 'begin-to',
  place: 'begin-place',
  timeZone: 'begin-zone',
  languages: `begin-language-${offeredLanguages[0]}`,
} as const satisfies Record<keyof Basics, string>

/** The first field from above that keeps the form from being sent; `undefined` where none does. */
export const firstWrong = (wrong: ReturnType<typeof wrongBasics>): string | undefined =>
  Object.entries(elements).find(([field]) => field in wrong)?.[1]

/** What keeps the form from being sent, by field. `zones`: the names that the backend knows, none before it has answered. */
export function wrongBasics(form: BeginValues, zones: readonly string[]): Partial<Record<keyof Basics, MessageKey>> {
  const { issues = [] } = v.safeParse(BasicsSchema, form)
  const wrong = new Set<unknown>(issues.map(({ path }) => path?.[0]?.key))
  if (isDate(form.from) && isDate(form.to) && form.to < form.from) wrong.add('to')
  if (zones.length > 0 && !zones.includes(form.timeZone)) wrong.add('timeZone')
  return Object.fromEntries(Object.entries(faults).filter(([field]) => wrong.has(field)))
}
