import type { ItemKind } from 'domain/programme/kinds'
import type { Worded } from 'domain/text/text'
import { dayLabel, isolated } from 'domain/time/dates'
import { momentOf, wallTime } from 'domain/time/time'
import { isMoment } from 'domain/time/time-text'
import { languageName } from '@/i18n/locale'
import { isKnown } from '@/i18n/vocabulary'
import { fieldName } from './field-words'
import { findItem, type NamesContext, titleOf } from './item-words'

/** One line of a value; `label` is the language of a wording. */
export type ValueLine = Worded & { readonly label?: string }

type Fields = Readonly<Record<string, unknown>>

/** Where values are from; `item` is the kind of what they are fields of. */
export type ValuesContext = NamesContext & { readonly item?: ItemKind }

/** The kind of what a field names by its id. */
const referred: Readonly<Record<string, ItemKind>> = {
  topic: 'topics',
  role: 'speakerRoles',
  room: 'rooms',
  person: 'people',
  documents: 'documents',
  delegation: 'delegations',
  place: 'places',
  floor: 'floors',
}

/** Where the app has words for a value of the programme's own. */
const named = [
  'session.',
  'place.',
  'mode.',
  'value.',
  'edit.delegation.',
  'edit.help.',
  'edit.action.',
  'edit.icon.',
  'edit.who.',
  'edit.link.',
  'edit.contact.',
]

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Only texts have languages for keys. */
export const isText = (value: unknown): value is Readonly<Record<string, string>> =>
  isFields(value) &&
  Object.entries(value).every(
    ([key, wording]) => typeof wording === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(key),
  )

function timeWords(iso: string, { programme, locale }: ValuesContext): string {
  const wall = wallTime(momentOf(iso), programme.forum.offsets)
  return `${dayLabel(wall, locale.language)} ${isolated(wall.time)}`
}

const choices: ReadonlySet<string> = new Set(['kind', 'icon', 'mode', 'status', 'who'])

function choiceWords(value: string, { locale: { t } }: ValuesContext): string {
  const key = named.map((prefix) => `${prefix}${value}`).find(isKnown)
  return key === undefined ? value : t(key)
}

function stringWords(field: string, value: string, context: ValuesContext): Worded {
  const { locale } = context
  const wording = (words: string): Worded => ({ wording: words, language: locale.screen })
  const kind = field === 'kind' && context.item === 'sessions' ? 'sessionKinds' : referred[field]
  if (kind) return titleOf(findItem(kind, value, context), value, locale)
  if (isMoment(value)) return wording(timeWords(value, context))
  if (field === 'language' || field === 'languages') return wording(languageName(value, locale))
  return wording(choices.has(field) ? choiceWords(value, context) : value)
}

const textLines = (text: Readonly<Record<string, string>>, { locale }: ValuesContext): ValueLine[] =>
  Object.entries(text).map(([language, wording]) => ({ wording, language, label: languageName(language, locale) }))

const joined = (words: string, { locale }: ValuesContext): ValueLine => ({ wording: words, language: locale.screen })

/** `Amy Pope · Speaker · by video` for what a list or a field holds; a part that is no name says what it is. */
function partsLine(value: Fields, context: ValuesContext): ValueLine {
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => {
      const words = wordsOf(name, part, context)
      return typeof part === 'string' || isText(part) ? words : `${fieldName(name, context.locale)} ${words}`
    })
  return joined(parts.join(' · '), context)
}

const wordsOf = (field: string, value: unknown, context: ValuesContext): string =>
  valueLines(field, value, context)
    .map(({ wording }) => wording)
    .join(', ')

/** A value of an item's field as people read it: names for ids, forum time, a wording for each language. Empty for no value. */
export function valueLines(field: string, value: unknown, context: ValuesContext): ValueLine[] {
  const { t } = context.locale
  if (value === undefined || value === null) return []
  if (typeof value === 'string') return [stringWords(field, value, context)]
  if (typeof value === 'boolean') return [joined(t(value ? 'value.yes' : 'value.no'), context)]
  if (Array.isArray(value)) return value.map((each: unknown) => joined(wordsOf(field, each, context), context))
  if (isText(value)) return textLines(value, context)
  return isFields(value) ? [partsLine(value, context)] : [joined(String(value), context)]
}
