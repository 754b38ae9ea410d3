import * as v from 'valibot'
import { isVisible, keepsDirection } from '../text/visible-text'

/** A language tag in lower-case primary subtag form with an optional script or region: `en`, `zh`, `ar`, `pt-BR` (BCP 47). */
export const LanguageSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as en or zh'),
)

const Wording = v.pipe(
  v.string(),
  v.trim(),
  v.check(isVisible, 'must not be empty'),
  v.maxLength(8000, 'at most 8,000 characters'),
  v.check(keepsDirection, 'must not turn the direction of writing around it'),
)

/** The same words in one or more languages. At least one wording, none of them empty. */
export const TextSchema = v.pipe(
  v.record(LanguageSchema, Wording),
  v.check((text) => Object.keys(text).length > 0, 'needs a wording in at least one language'),
)
