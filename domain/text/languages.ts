import { ar, cs, en, es, fr, he, hi, lt, type PluralCategory, pl, ro, ru, sr, zh } from 'make-plural/cardinals'

/** The languages that the app's own words are in; `domain/catalogue` has a folder for each. */
export const screenLanguages = ['en', 'zh', 'ar'] as const
export type ScreenLanguage = (typeof screenLanguages)[number]

/** A language's name in itself, its script (ISO 15924) and how it counts: like which language; Latin and English unless given. */
type Row = readonly [name: string, script?: string, plural?: (n: number) => PluralCategory]

/**
 * The languages that forums are held in, the six of the United Nations first. A forum's content may be in any other: it
 * goes by its tag.
 */
const table: Readonly<Record<string, Row>> = {
  en: ['English'],
  zh: ['中文', 'Hans', zh],
  ar: ['العربية', 'Arab', ar],
  fr: ['Français', 'Latn', fr],
  ru: ['Русский', 'Cyrl', ru],
  es: ['Español', 'Latn', es],
  am: ['አማርኛ', 'Ethi', hi],
  az: ['Azərbaycan'],
  be: ['Беларуская', 'Cyrl', ru],
  bg: ['Български', 'Cyrl'],
  bn: ['বাংলা', 'Beng', hi],
  ckb: ['کوردی', 'Arab'],
  cs: ['Čeština', 'Latn', cs],
  da: ['Dansk'],
  de: ['Deutsch'],
  dv: ['ދިވެހި', 'Thaa'],
  el: ['Ελληνικά', 'Grek'],
  et: ['Eesti'],
  fa: ['فارسی', 'Arab', hi],
  fi: ['Suomi'],
  he: ['עברית', 'Hebr', he],
  hi: ['हिन्दी', 'Deva', hi],
  hr: ['Hrvatski', 'Latn', sr],
  hu: ['Magyar'],
  hy: ['Հայերեն', 'Armn', hi],
  id: ['Bahasa Indonesia', 'Latn', zh],
  it: ['Italiano', 'Latn', es],
  ja: ['日本語', 'Jpan', zh],
  ka: ['ქართული', 'Geor'],
  kk: ['Қазақ тілі', 'Cyrl'],
  km: ['ខ្មែរ', 'Khmr', zh],
  ko: ['한국어', 'Kore', zh],
  ky: ['Кыргызча', 'Cyrl'],
  lo: ['ລາວ', 'Laoo', zh],
  lt: ['Lietuvių', 'Latn', lt],
  mn: ['Монгол', 'Cyrl'],
  ms: ['Bahasa Melayu', 'Latn', zh],
  my: ['မြန်မာ', 'Mymr', zh],
  ne: ['नेपाली', 'Deva'],
  nl: ['Nederlands'],
  no: ['Norsk'],
  pl: ['Polski', 'Latn', pl],
  ps: ['پښتو', 'Arab'],
  pt: ['Português', 'Latn', fr],
  ro: ['Română', 'Latn', ro],
  sd: ['سنڌي', 'Arab'],
  si: ['සිංහල', 'Sinh', hi],
  sk: ['Slovenčina', 'Latn', cs],
  sr: ['Српски', 'Cyrl', sr],
  sv: ['Svenska'],
  sw: ['Kiswahili'],
  ta: ['தமிழ்', 'Taml'],
  tg: ['Тоҷикӣ', 'Cyrl'],
  th: ['ไทย', 'Thai', zh],
  tk: ['Türkmençe'],
  tr: ['Türkçe'],
  ug: ['ئۇيغۇرچە', 'Arab'],
  uk: ['Українська', 'Cyrl', ru],
  ur: ['اردو', 'Aran'],
  uz: ['Oʻzbekcha'],
  vi: ['Tiếng Việt', 'Latn', zh],
  yi: ['ייִדיש', 'Hebr'],
  'pt-BR': ['Português (Brasil)', 'Latn', fr],
  'zh-Hant': ['繁體中文', 'Hant', zh],
}

/** The tags of the table, for those who choose a language to write in. */
export const knownLanguages: readonly string[] = Object.keys(table)

/** A tag in one spelling, whether it came as `zh_CN`, `zh-CN` or `zh-cn`. */
const plain = (tag: string): string => tag.trim().toLowerCase().replace(/_/g, '-')

const rows = new Map(Object.entries(table).map(([tag, row]) => [plain(tag), row]))

/** Where the next wider tag is not the tag without its last part (Unicode CLDR, likely subtags and aliases). */
const widerThan = new Map([
  ['zh-tw', 'zh-hant'],
  ['zh-hk', 'zh-hant'],
  ['zh-mo', 'zh-hant'],
  ['yue', 'zh-hant'],
  ['nb', 'no'],
  ['nn', 'no'],
  ['iw', 'he'],
  ['in', 'id'],
])

const remembered = new Map<string, readonly string[]>()
/** Tags come from addresses and headers, in any number. */
const MOST_REMEMBERED = 100

/** A tag and each wider one, in small letters: `zh-tw`, `zh-hant`, `zh`. */
function widening(tag: string): readonly string[] {
  const known = remembered.get(tag)
  if (known) return known
  const found: string[] = []
  for (let one = plain(tag); one; one = widerThan.get(one) ?? one.slice(0, Math.max(0, one.lastIndexOf('-'))))
    found.push(one)
  if (remembered.size === MOST_REMEMBERED) remembered.clear()
  remembered.set(tag, found)
  return found
}

function nearest(wanted: string, known: readonly string[]): string | undefined {
  const steps = widening(wanted)
  const small = known.map((tag) => tag.toLowerCase())
  const step = steps.find((one) => small.includes(one))
  if (step !== undefined) return known[small.indexOf(step)]
  const [language] = steps.slice(-1)
  return language === undefined ? undefined : known.find((tag) => widening(tag).includes(language))
}

/**
 * Which of the languages that are there is nearest to what a reader wants, the most wanted first: the tag itself, each
 * wider one (`pt-BR`, `pt`), then another kind of the same language (`pt-PT`). `undefined` where none is.
 */
export function nearestOf(wanted: readonly string[], known: readonly string[]): string | undefined {
  for (const tag of wanted) {
    const found = known.includes(tag) ? tag : nearest(tag, known)
    if (found !== undefined) return found
  }
  return undefined
}

/** The language of the app's own words that is nearest to what the reader wants; English where none is. */
export const screenLanguageOf = (...wanted: readonly string[]): ScreenLanguage =>
  (nearestOf(wanted, screenLanguages) as ScreenLanguage | undefined) ?? 'en'

const rowOf = (tag: string): Row | undefined =>
  rows.get(tag) ?? rows.get(widening(tag).find((one) => rows.has(one)) ?? '')

/** A language's name in itself; the tag where the table has none. */
export function ownName(tag: string): string {
  const [name] = rowOf(tag) ?? []
  if (name === undefined) return tag
  return rows.has(plain(tag)) ? name : `${name} (${tag})`
}

/** The script that a language is written in (ISO 15924): what the tag says, else the usual one. */
export const scriptOf = (tag: string): string =>
  /[-_]([A-Z][a-z]{3})(?![A-Za-z0-9])/.exec(tag)?.[1] ?? rowOf(tag)?.[1] ?? 'Latn'

const rightToLeft: readonly string[] = ['Arab', 'Aran', 'Hebr', 'Thaa']

export const directionOf = (tag: string): 'ltr' | 'rtl' => (rightToLeft.includes(scriptOf(tag)) ? 'rtl' : 'ltr')

/** The plural form of a count; of a language that the table lacks, `other`. */
export function pluralOf(tag: string, n: number): PluralCategory {
  const row = rowOf(tag)
  return row ? (row[2] ?? en)(n) : 'other'
}
