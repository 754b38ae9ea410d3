import { Problem } from 'domain/problem'
import { covers, type Role } from 'domain/roles'
import type { Caller } from 'domain/wire/wire-action'
import type * as v from 'valibot'
import type { Platform } from '../ports'
import type { Member } from '../usecases/members/records'
import type { DelayFailures } from './delayed-failures'
import { parseInput } from './parse-input'

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
