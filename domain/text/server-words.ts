import { server as ar } from '../catalogue/ar/server'
import type { Catalogue } from '../catalogue/catalogue'
import { server as en } from '../catalogue/en/server'
import { server as zh } from '../catalogue/zh/server'
import { type ScreenLanguage, screenLanguageOf, screenLanguages } from './languages'
import { formatMessage, type Values } from './message'
import type { Language, LocalizedText } from './text'

const words: Readonly<Record<ScreenLanguage, Catalogue['server']>> = { en, zh, ar }

type ServerKey = keyof Catalogue['server']

/** What the backend says to a reader, in the nearest language that it has words in. */
export function serverWords(key: ServerKey, reader: Language, values?: Values): string {
  const language = screenLanguageOf(reader)
  return formatMessage(words[language][key], language, values)
}

const textOf = (wording: (language: ScreenLanguage) => string): LocalizedText =>
  Object.fromEntries(screenLanguages.map((language) => [language, wording(language)]))

/** The same in every language that the backend has words in, for pages with more than one reader. */
export const serverText = (
  key: ServerKey,
  valuesIn: (language: ScreenLanguage) => Values = () => ({}),
): LocalizedText => textOf((language) => serverWords(key, language, valuesIn(language)))
