import * as v from 'valibot'
import { isVisible, keepsDirection } from '../text/visible-text'

/** A language tag in lower-case primary subtag form with an optional script or region: `en`, `zh`, `ar`, `pt-BR` (BCP 47). */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or zh'),
)

/** Words that guests read. @param written the limit as a message says it */
export const wordsOfAtMost = (limit: number, written = String(limit)) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.check(isVisible, 'must not be empty'),
    v.maxLength(limit, `at most ${written} characters`),
    v.check(keepsDirection, 'must not turn the direction of writing around it'),
  )

const Wording = wordsOfAtMost(8000, '8,000')

/** The same words in some languages, none of them empty; `{}` where nothing is said. */
export const OptionalTextSchema = v.record(LanguageSchema, Wording)

/** The same words in one or more languages. At least one wording, none of them empty. */
export const TextSchema = v.pipe(
  OptionalTextSchema,
  v.check((text) => Object.keys(text).length > 0, 'needs a wording in at least one language'),
)
