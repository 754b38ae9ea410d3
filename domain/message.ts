/** A wording, or one for each plural form that the language has (Unicode CLDR, plural rules). */
export type Message = string | Plural
export type Plural = {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

export type Values = Readonly<Record<string, string | number>>

type Form = keyof Plural

/** The plural form of a count, for the languages that the app's own words are in. `Intl` is missing in WeChat on Android. */
const forms: Record<string, (n: number) => Form> = {
  en: (n) => (n === 0 ? 'zero' : n === 1 ? 'one' : 'other'),
  zh: (n) => (n === 0 ? 'zero' : 'other'),
  ar: (n) => {
    if (n === 0) return 'zero'
    if (n === 1) return 'one'
    if (n === 2) return 'two'
    const hundredth = n % 100
    return hundredth >= 3 && hundredth <= 10 ? 'few' : hundredth >= 11 ? 'many' : 'other'
  },
}

const fill = (wording: string, values: Values): string =>
  wording.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole))

/** The words of a message: the plural form goes by the value `n`. */
export function wordsOf(message: Message, language: string, values: Values = {}): string {
  if (typeof message === 'string') return fill(message, values)
  const form = forms[language]?.(Number(values.n)) ?? 'other'
  return fill(message[form] ?? message.other, values)
}
