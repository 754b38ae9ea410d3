import { directionOf, ownName, type ScreenLanguage, screenLanguageOf } from 'domain/text/languages'
import { formatMessage, type Values } from 'domain/text/message'
import type { Language } from 'domain/text/text'
import type { MessageKey } from './message-key'
import { isFetched, isKnown, messageOf, onVocabulary } from './vocabulary'

export type Translate = (key: MessageKey, values?: Values) => string

/** What a screen needs to speak to its reader. */
export type Locale = {
  /** The reader's: what is published is read in it. */
  readonly language: Language
  /** The app's own words are in it: the nearest to the reader's. */
  readonly screen: ScreenLanguage
  /** Which way the screen runs. */
  readonly isRightToLeft: boolean
  /** Whether the app's words in it are there; until then it speaks English. */
  readonly isFetched: boolean
  readonly t: Translate
}

/** The same object until more words come, so that screens do not draw again for nothing. */
const locales = new Map<Language, Locale>()
onVocabulary(() => locales.clear())

export function localeOf(language: Language): Locale {
  const known = locales.get(language)
  if (known) return known
  const screen = screenLanguageOf(language)
  const locale: Locale = {
    language,
    screen,
    isRightToLeft: directionOf(screen) === 'rtl',
    isFetched: isFetched(screen),
    t: (key, values) => formatMessage(messageOf(key, screen), screen, values),
  }
  locales.set(language, locale)
  return locale
}

/** The name of a content language in the screen's; in itself where the app has no name for it. */
export function languageName(tag: Language, { t }: Locale): string {
  const key = `language.${tag.split('-')[0]}`
  return isKnown(key) ? t(key) : ownName(tag)
}
