import type { ScreenLanguage } from 'domain/dates'
import { type Values, wordsOf } from 'domain/message'
import type { Language } from 'domain/text'
import type { MessageKey } from './message-key'
import { isKnown, messageOf } from './vocabulary'

export const screenLanguages: readonly ScreenLanguage[] = ['en', 'zh', 'ar']

/** Each language's name in itself. */
export const ownNames: Record<ScreenLanguage, string> = { en: 'English', zh: '中文', ar: 'العربية' }

export type Translate = (key: MessageKey, values?: Values) => string

/** What a screen needs to speak to its reader. */
export type Locale = {
  readonly language: ScreenLanguage
  readonly isRightToLeft: boolean
  readonly t: Translate
}

/** The app's words in a language. The same object each time, so that screens do not draw again for nothing. */
const locales = new Map<ScreenLanguage, Locale>()

export function localeOf(language: ScreenLanguage): Locale {
  const known = locales.get(language)
  if (known) return known
  const locale: Locale = {
    language,
    isRightToLeft: language === 'ar',
    t: (key, values) => wordsOf(messageOf(key, language), language, values),
  }
  locales.set(language, locale)
  return locale
}

/** The first of the reader's languages that the app speaks; English where it speaks none. */
export function screenLanguageOf(wanted: readonly string[]): ScreenLanguage {
  for (const tag of wanted) {
    const primary = tag.toLowerCase().split(/[-_]/)[0]
    const found = screenLanguages.find((language) => language === primary)
    if (found) return found
  }
  return 'en'
}

/** The name of a content language in the reader's; its own tag where the app has no name for it. */
export function languageName(tag: Language, { t }: Locale): string {
  const key = `language.${tag.split('-')[0]}`
  return isKnown(key) ? t(key) : tag
}
