import type { Programme } from 'domain/programme/programme'
import { type LocalizedText, say } from 'domain/text/text'
import { dayLabel } from 'domain/time/dates'
import { momentOf, wallTime } from 'domain/time/time'
import { isMoment } from 'domain/time/time-text'
import { type Locale, languageName } from '@/i18n/locale'
import type { ChoiceFieldSpec, FieldSpec, ReferenceFieldSpec } from '../fields/field-spec'
import { groupOf, lineOf, rowsOf, wordingFields } from './values'

export type FormContextValues = { readonly programme: Programme; readonly locale: Locale }

/** An item's name for a reader. */
export const nameOf = (
  item: { readonly title?: LocalizedText; readonly name?: LocalizedText; readonly id?: string },
  { locale }: FormContextValues,
) => say(item.title ?? item.name ?? {}, locale.language)

const choiceWords = ({ options }: ChoiceFieldSpec, value: string, { locale }: FormContextValues): string => {
  const label = options.find((option) => option.value === value)?.label
  return label ? locale.t(label) : value
}

function referenceWords({ kind }: ReferenceFieldSpec, id: string, around: FormContextValues): string {
  const items: readonly { readonly id: string }[] = around.programme[kind]
  const item = items.find((one) => one.id === id)
  return item ? nameOf(item, around) : id
}

function momentWords(text: string, { programme, locale }: FormContextValues): string {
  if (!isMoment(text)) return text
  const wall = wallTime(momentOf(text), programme.forum.offsets)
  return `${dayLabel(wall, locale.language)} ${wall.time}`
}

const textWords = (value: unknown, { locale }: FormContextValues): string[] =>
  Object.entries(wordingFields(value)).map(([language, wording]) => `${languageName(language, locale)}: ${wording}`)

function fileWords(value: unknown): string {
  if (value === undefined) return ''
  const { path, bytes } = groupOf(value)
  return `${lineOf(path).replace(/^media\//, '')} · ${Math.ceil(Number(bytes) / 1000)} kB`
}

function sampleWords(value: unknown, { locale }: FormContextValues): string {
  if (value === undefined) return locale.t('edit.sample.none')
  return locale.t(value === true ? 'edit.sample.all' : 'edit.sample.part')
}

function lineWords(field: FieldSpec, value: unknown, around: FormContextValues): string {
  const line = lineOf(value)
  if (field.type === 'flag') return around.locale.t(value === true ? 'edit.yes' : 'edit.no')
  if (field.type === 'sample') return sampleWords(value, around)
  if (field.type === 'file') return fileWords(value)
  if (line === '') return ''
  if (field.type === 'choice') return choiceWords(field, line, around)
  if (field.type === 'reference') return referenceWords(field, line, around)
  if (field.type === 'language') return languageName(line, around.locale)
  return field.type === 'moment' ? momentWords(line, around) : line
}

function linesOf(field: FieldSpec, value: unknown, around: FormContextValues): string[] {
  if (field.type === 'text') return textWords(value, around)
  if (field.type === 'group') return field.fields.flatMap((inner) => linesOf(inner, groupOf(value)[inner.name], around))
  if (field.type === 'list') return rowsOf(value).map((row) => linesOf(field.of, row, around).join(' · '))
  return [lineWords(field, value, around)]
}

/** What a field holds, one line for each wording, row or part; what is empty says so. */
export function valueWords(field: FieldSpec, value: unknown, around: FormContextValues): string[] {
  const lines = linesOf(field, value, around).filter((line) => line !== '')
  return lines.length > 0 ? lines : [around.locale.t('edit.empty')]
}
