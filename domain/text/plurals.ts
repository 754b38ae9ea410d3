export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
export type PluralForm = (typeof pluralForms)[number]

const between = (n: number, low: number, high: number): boolean => n >= low && n <= high
/** One and few of Russian, Polish and their relatives: by the last digit, but not in the teens. */
const endsIn = (n: number, low: number, high: number): boolean =>
  between(n % 10, low, high) && !between(n % 100, 11, 14)
const isMillions = (n: number): boolean => n > 0 && n % 1_000_000 === 0

/**
 * Which form a whole number takes, for languages that count alike (Unicode CLDR, Language Plural Rules). WeChat on Android
 * has no `Intl`; a test compares each rule with it.
 */
export const pluralRules = {
  none: () => 'other',
  one: (n) => (n === 1 ? 'one' : 'other'),
  upToOne: (n) => (n === 0 || n === 1 ? 'one' : 'other'),
  spanish: (n) => (n === 1 ? 'one' : isMillions(n) ? 'many' : 'other'),
  french: (n) => (n === 0 || n === 1 ? 'one' : isMillions(n) ? 'many' : 'other'),
  arabic(n) {
    if (n === 0) return 'zero'
    if (n === 1) return 'one'
    if (n === 2) return 'two'
    return between(n % 100, 3, 10) ? 'few' : between(n % 100, 11, 99) ? 'many' : 'other'
  },
  hebrew: (n) => (n === 1 ? 'one' : n === 2 ? 'two' : 'other'),
  russian: (n) => (endsIn(n, 1, 1) ? 'one' : endsIn(n, 2, 4) ? 'few' : Number.isNaN(n) ? 'other' : 'many'),
  serbian: (n) => (endsIn(n, 1, 1) ? 'one' : endsIn(n, 2, 4) ? 'few' : 'other'),
  polish: (n) => (n === 1 ? 'one' : endsIn(n, 2, 4) ? 'few' : Number.isNaN(n) ? 'other' : 'many'),
  czech: (n) => (n === 1 ? 'one' : between(n, 2, 4) ? 'few' : 'other'),
  romanian: (n) => (n === 1 ? 'one' : n === 0 || between(n % 100, 1, 19) ? 'few' : 'other'),
  lithuanian(n) {
    if (between(n % 100, 11, 19) || n % 10 === 0) return 'other'
    return n % 10 === 1 ? 'one' : between(n % 10, 2, 9) ? 'few' : 'other'
  },
} as const satisfies Readonly<Record<string, (n: number) => PluralForm>>

export type PluralRule = keyof typeof pluralRules
