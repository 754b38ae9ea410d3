import type { Programme } from 'domain/programme'
import type { Language } from 'domain/text'
import { type Locale, languageName } from '@/i18n/locale'

/** Languages that forums are held in besides those that the app has names for, each by its name in itself. */
const ownNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  pt: 'Português',
  it: 'Italiano',
  tr: 'Türkçe',
  kk: 'Қазақ тілі',
  ky: 'Кыргызча',
  uz: 'Oʻzbekcha',
  tg: 'Тоҷикӣ',
  mn: 'Монгол',
  ja: '日本語',
  ko: '한국어',
  vi: 'Tiếng Việt',
  th: 'ไทย',
  lo: 'ລາວ',
  km: 'ខ្មែរ',
  my: 'မြန်မာ',
  id: 'Bahasa Indonesia',
  ms: 'Bahasa Melayu',
  hi: 'हिन्दी',
  ne: 'नेपाली',
  si: 'සිංහල',
  bn: 'বাংলা',
  ur: 'اردو',
  fa: 'فارسی',
  sr: 'Српски',
  sw: 'Kiswahili',
  am: 'አማርኛ',
}

const named: readonly Language[] = ['en', 'zh', 'ar', 'fr', 'ru', 'es']

/** The languages to choose from: the forum's first. */
export const languagesFor = ({ forum }: Programme): Language[] => [
  ...new Set([...forum.languages, ...named, ...Object.keys(ownNames)]),
]

export function languageLabel(language: Language, locale: Locale): string {
  const name = languageName(language, locale)
  return name === language ? (ownNames[language] ?? language) : name
}
