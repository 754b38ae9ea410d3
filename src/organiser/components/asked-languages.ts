import type { Language, LocalizedText } from 'domain/text/text'

/** The languages that a text is asked for in: the form's, and those that it has besides. */
export const askedLanguages = (text: LocalizedText, languages: readonly Language[]): Language[] => [
  ...new Set([...languages, ...Object.keys(text)]),
]
