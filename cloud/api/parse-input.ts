import { describeIssue } from 'domain/describe-issue'
import { Problem } from 'domain/problem'
import { CALL_LIMIT } from 'domain/wire'
import * as v from 'valibot'

/** A call's text as JSON. Throws `too-large` and `not-json`. */
export function parseJson(text: string): unknown {
  if (Buffer.byteLength(text) > CALL_LIMIT) throw tooLarge()
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('not-json', 'The body must be JSON; send an object such as {}.')
  }
}

export const tooLarge = (): Problem => new Problem('too-large', `The body must be at most ${CALL_LIMIT} bytes.`)

/** The input as its schema has it. Throws `bad-input` with the first thing that is wrong. */
export function parseInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  if (Array.isArray(input)) throw new Problem('bad-input', 'The input must be an object such as {}; it was a list.')
  const result = v.safeParse(schema, input, { abortEarly: true })
  if (result.success) return result.output
  throw new Problem('bad-input', describeIssue(result.issues[0]))
}
