import { Problem } from 'domain/problem'
import { describeIssue } from 'domain/wire/describe-issue'
import { CALL_LIMIT } from 'domain/wire/wire'
import * as v from 'valibot'

/** A whole programme is nested nine deep. Far deeper values end the recursions that check and compare them. */
const DEEPEST = 32

/** A call's text as JSON. Throws `too-large`, `not-json`, and `bad-input` where it is nested too deep. */
export function parseCall(text: string): unknown {
  if (Buffer.byteLength(text) > CALL_LIMIT) throw callTooLarge()
  const value = parsed(text)
  requireShallow(value)
  return value
}

/** Throws `bad-input`. */
export function requireShallow(value: unknown): void {
  if (!isDeeperThan(DEEPEST, value)) return
  throw new Problem('bad-input', `Objects and lists may be nested at most ${DEEPEST} deep; this input is deeper.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('not-json', 'The body must be JSON; send an object such as {}.')
  }
}

/** Goes level by level: a recursion would end where it is to protect. */
function isDeeperThan(most: number, value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth <= most; depth++) {
    level = level.filter((one) => typeof one === 'object' && one !== null).flatMap((one) => Object.values(Object(one)))
    if (level.length === 0) return false
  }
  return true
}

export const callTooLarge = (): Problem => new Problem('too-large', `The body must be at most ${CALL_LIMIT} bytes.`)

/** The input as its schema has it. Throws `bad-input` with the first thing that is wrong. */
export function parseInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  if (Array.isArray(input)) throw new Problem('bad-input', 'The input must be an object such as {}; it was a list.')
  const result = v.safeParse(schema, input, { abortEarly: true })
  if (result.success) return result.output
  throw new Problem('bad-input', describeIssue(result.issues[0]))
}
