import type { FieldSpec } from '../fields/field-spec'

/** An item, or a part of one, by its fields' names: JSON, as the draft has it. */
export type Item = Readonly<Record<string, unknown>>

/** An item as a form holds it: numbers as they are typed, every field there, empty where the item has none. */
export type Form = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
export const wordingFields = (value: unknown): Readonly<Record<string, string>> =>
  isRecord(value) ? (value as Readonly<Record<string, string>>) : {}
export const lineOf = (value: unknown): string => (typeof value === 'string' ? value : '')
export const groupOf = (value: unknown): Form => (isRecord(value) ? value : {})
export const rowsOf = listOf

/** What the form shows of a field's value; `undefined` is a field that the item has not. */
export function typedOf(field: FieldSpec, value: unknown): unknown {
  if (field.type === 'text') return wordingFields(value)
  if (field.type === 'flag') return value === true
  if (field.type === 'number') return typeof value === 'number' ? String(value) : ''
  if (field.type === 'list') return listOf(value).map((one) => typedOf(field.of, one))
  if (field.type === 'group') return formOf(field.fields, groupOf(value))
  if (field.type === 'file' || field.type === 'sample') return value
  return lineOf(value)
}

export const formOf = (fields: readonly FieldSpec[], item: Item): Form =>
  Object.fromEntries(fields.map((field) => [field.name, typedOf(field, item[field.name])]))

/** Digits of Arabic, Persian and full-width keyboards, as their own phones type them. */
const ZEROS = [0x660, 0x6f0, 0xff10]

const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? code))
  })

/** What is no number stays text: the schema says so. */
function numberOf(text: string): number | string | undefined {
  const plain = westernDigits(text).trim()
  if (plain === '') return undefined
  return /^[-−]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace('−', '-')) : plain
}

function textOf(value: unknown, isOptional: boolean | undefined): unknown {
  const said = Object.entries(wordingFields(value)).flatMap(([language, wording]) =>
    wording.trim() ? [[language, wording.trim()]] : [],
  )
  return said.length === 0 && isOptional ? undefined : Object.fromEntries(said)
}

/** The field's value as the draft takes it; `undefined` where nothing was entered. */
export function draftedOf(field: FieldSpec, typed: unknown): unknown {
  if (field.type === 'text') return textOf(typed, field.isOptional)
  if (field.type === 'number') return numberOf(lineOf(typed))
  if (field.type === 'list') {
    const rows = listOf(typed).map((one) => draftedOf(field.of, one) ?? '')
    return rows.length === 0 && field.isOptional ? undefined : rows
  }
  if (field.type === 'group') {
    const group = itemOf(field.fields, groupOf(typed))
    return Object.keys(group).length === 0 && field.isOptional ? undefined : group
  }
  if (field.type === 'flag' || field.type === 'file' || field.type === 'sample') return typed
  return lineOf(typed).trim() || undefined
}

export const itemOf = (fields: readonly FieldSpec[], form: Form): Item =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = draftedOf(field, form[field.name])
      return value === undefined ? [] : [[field.name, value]]
    }),
  )
