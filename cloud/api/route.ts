import type { Caller } from 'domain/wire'
import type * as v from 'valibot'
import type { Platform } from '../ports'
import { parseInput } from './parse-input'

/** One action of the api: who may call it, and what it does with an input that nobody has looked at yet. */
export type Route = {
  readonly who: Caller
  readonly run: (platform: Platform, input: unknown) => Promise<unknown>
}

type Definition<Input, Output> = { readonly who: Caller; readonly input: Input; readonly output: Output }

/** Joins an action's definition on the wire to what the backend does for it. */
export const route = <Input extends v.GenericSchema, Output extends v.GenericSchema>(
  definition: Definition<Input, Output>,
  handle: (platform: Platform, input: v.InferOutput<Input>) => Promise<v.InferOutput<Output>>,
): Route => ({
  who: definition.who,
  run: async (platform, input) => handle(platform, parseInput(definition.input, input)),
})
