/** A language tag such as `en`, `zh` or `pt-BR` (BCP 47); `LanguageSchema` says which are taken. */
export type Language = string

export type Text = Readonly<Record<Language, string>>

export type Worded = { readonly wording: string; readonly language: Language }

const primary = (language: Language): Language => language.split('-')[0] as Language

/**
 * The wording for a reader, and the language it is in. Falls back along a fixed chain and never to an empty string:
 * the reader's language, its primary subtag, English, then whatever comes first.
 */
export function wordingOf(text: Text, reader: Language): Worded {
  for (const language of [reader, primary(reader), 'en']) {
    const wording = text[language]
    if (wording) return { wording, language }
  }
  const [language, wording] = Object.entries(text).find(([, words]) => words) ?? ['en', '—']
  return { wording, language }
}

export const say = (text: Text, reader: Language): string => wordingOf(text, reader).wording
