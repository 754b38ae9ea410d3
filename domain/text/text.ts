import { nearestOf } from './languages'

/** A language tag such as `en`, `zh` or `pt-BR` (BCP 47); `LanguageSchema` says which are taken. */
export type Language = string

export type LocalizedText = Readonly<Record<Language, string>>

export type Worded = { readonly wording: string; readonly language: Language }

/**
 * The wording for a reader, and the language it is in. Falls back along a fixed chain and never to an empty string:
 * the reader's language, the nearest to it (`nearestOf`), English, then the first that there is.
 */
export function wordingOf(text: LocalizedText, reader: Language): Worded {
  const own = text[reader]
  if (own) return { wording: own, language: reader }
  const there = Object.keys(text).filter((language) => text[language])
  const language = nearestOf([reader, 'en'], there) ?? there[0]
  return language === undefined ? { wording: '—', language: 'en' } : { wording: text[language] ?? '—', language }
}

export const say = (text: LocalizedText, reader: Language): string => wordingOf(text, reader).wording
