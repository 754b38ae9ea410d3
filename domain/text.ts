import * as v from 'valibot'

/** A language tag in lower-case primary subtag form with an optional script or region: `en`, `zh`, `ar`, `pt-BR` (BCP 47). */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or zh'),
)
export type Language = v.InferOutput<typeof LanguageSchema>

const Wording = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(8000, 'at most 8,000 characters'),
)

/** The same words in one or more languages. At least one wording, none of them empty. */
export const TextSchema = v.pipe(
  v.record(LanguageSchema, Wording),
  v.check((text) => Object.keys(text).length > 0, 'needs a wording in at least one language'),
)
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
  const [language, wording] = Object.entries(text)[0] ?? ['en', '—']
  return { wording, language }
}

export const say = (text: Text, reader: Language): string => wordingOf(text, reader).wording
