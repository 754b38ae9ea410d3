/** The callbacks that nearly every asynchronous `wx` call takes. */
export interface Callbacks {
  success?: (result: object) => void
  fail?: (result: { errMsg: string }) => void
  complete?: (result: object) => void
}

/** Options as the app gave them, field by field unknown. */
export type Given = Callbacks & Record<string, unknown>

/** Thrown inside a fake: the call fails with this reason, in WeChat's form `name:fail reason`. */
export class Refusal extends Error {}

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

/**
 * Runs `act` later, as the phone does, and reports in WeChat's form. A call without any callback answers a promise.
 */
export const answerLater = (
  name: string,
  given: Given | undefined,
  act: () => unknown,
): Promise<object> | undefined => {
  const options: Given = given ?? {}
  const outcome = Promise.resolve().then(act)
  const promise = outcome.then(
    (result) => ({ ...(typeof result === 'object' ? result : undefined), errMsg: `${name}:ok` }),
    (thrown: unknown) => Promise.reject({ errMsg: `${name}:fail ${reasonOf(thrown)}` }),
  )
  if (!options.success && !options.fail && !options.complete) return promise
  promise.then(
    (result) => finish(options.success, options.complete, result),
    (failure: { errMsg: string }) => finish(options.fail, options.complete, failure),
  )
  return undefined
}

const finish = <T extends object>(
  own: ((result: T) => void) | undefined,
  complete: ((result: object) => void) | undefined,
  result: T,
): void => {
  setTimeout(() => {
    own?.(result)
    complete?.(result)
  }, 0)
}

/** Plain fields of what the app gave: no callbacks. */
export const fieldsOf = (given: Given | undefined): Record<string, unknown> => {
  const { success: _success, fail: _fail, complete: _complete, ...fields } = given ?? {}
  return fields
}

/** A field that must be text; a call without it is a mistake of the app's. */
export const textField = (given: Given | undefined, name: string): string => {
  const value = given?.[name]
  if (typeof value !== 'string') throw new Refusal(`parameter error: parameter.${name} should be String`)
  return value
}
