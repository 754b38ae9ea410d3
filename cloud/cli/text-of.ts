import { Problem } from 'domain/problem'
import { TextSchema } from 'domain/programme/text'
import type { LocalizedText } from 'domain/text/text'
import { describeIssue } from 'domain/wire/describe-issue'
import * as v from 'valibot'

/** A wording in one language. Throws `bad-input` that says what is wrong with it. */
export function parseLocalizedText(language: string, wording: string): LocalizedText {
  const result = v.safeParse(TextSchema, { [language]: wording }, { abortEarly: true })
  if (result.success) return result.output
  throw new Problem('bad-input', describeIssue(result.issues[0]))
}
