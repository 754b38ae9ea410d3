import type { PluralCategory } from 'make-plural/cardinals'
import { pluralOf } from './languages'

/** A wording, or one for each plural form that the language has; `zero` may stand for "nothing found" in any language. */
export type Message = string | Plural
export type Plural = { readonly [Form in PluralCategory]?: string } & { readonly other: string }

export type Values = Readonly<Record<string, string | number>>

/** A wording with its holes filled; a hole without a value stays. */
export const interpolate = (wording: string, values: Values): string =>
  wording.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))

/** The words of a message: the plural form goes by the value `n`. */
export function formatMessage(message: Message, language: string, values: Values = {}): string {
  if (typeof message === 'string') return interpolate(message, values)
  const n = Number(values.n)
  const form = n === 0 && message.zero !== undefined ? 'zero' : pluralOf(language, n)
  return interpolate(message[form] ?? message.other, values)
}
