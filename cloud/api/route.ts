import { Problem } from 'domain/problem'
import { covers, type Role } from 'domain/roles'
import { describeIssue } from 'domain/wire/describe-issue'
import { CALL_LIMIT } from 'domain/wire/wire'
import type { Caller } from 'domain/wire/wire-action'
import * as v from 'valibot'
import type { Platform } from '../ports'
import type { Member } from '../usecases/members/records'
import type { DelayFailures } from './delayed-failures'

/** Who calls, as the transport knows it. */
export type CallerInfo = {
  /** The session that the call proves, whose member is `member`. */
  readonly token?: string
  readonly member?: Member
  /** The WeChat user, where the transport itself is sure of it. */
  readonly openid?: string
}

export type CallContext = {
  readonly platform: Platform
  readonly caller: CallerInfo
  readonly delayFailures: DelayFailures
}

/** One action of the api: who may call it, and what it does with an input that is not validated yet. */
export type Route = {
  readonly who: Caller
  readonly run: (context: CallContext, input: unknown) => Promise<unknown>
}

type Definition<Input, Output> = { readonly who: Caller; readonly input: Input; readonly output: Output }

/** Joins an action's definition on the wire to what the backend does for it. */
export const route = <Input extends v.GenericSchema, Output extends v.GenericSchema>(
  definition: Definition<Input, Output>,
  handle: (platform: Platform, input: v.InferOutput<Input>, context: CallContext) => Promise<v.InferOutput<Output>>,
): Route => ({
  who: definition.who,
  run: async (context, input) => handle(context.platform, parseInput(definition.input, input), context),
})

/** The same for an action of members: `handle` is told which one. */
export const memberRoute = <Input extends v.GenericSchema, Output extends v.GenericSchema>(
  definition: Definition<Input, Output>,
  handle: (
    platform: Platform,
    input: v.InferOutput<Input>,
    member: Member,
    caller: CallerInfo,
  ) => Promise<v.InferOutput<Output>>,
): Route =>
  route(definition, async (platform, input, { caller }) => {
    if (!caller.member) throw signedOut()
    return handle(platform, input, caller.member, caller)
  })

/** Throws `forbidden` where the member's role is not enough. */
export function requireRole(member: Pick<Member, 'role'>, who: Role): void {
  if (!covers(member.role, who)) throw new Problem('forbidden', `This takes the role ${who}; you are ${member.role}.`)
}

export const signedOut = (): Problem => new Problem('signed-out', 'This needs a session of an organiser; sign in.')

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
