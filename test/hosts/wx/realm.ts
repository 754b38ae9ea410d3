import logicScope from '../logic-scope.json'

/** The logic layer's `globalThis`: the language's own names and nothing of a browser. */
export const makeGlobals = (more: Record<string, unknown>): Record<string, unknown> => {
  const here = globalThis as unknown as Record<string, unknown>
  const globals: Record<string, unknown> = { ...more }
  for (const name of logicScope.language) globals[name] = here[name]
  globals.globalThis = globals
  globals.global = globals
  return globals
}

/** A phone without ICU: `normalize()` gives back what it got. Answers how to undo it. */
export const withoutNormalize = (): (() => void) => {
  const original = String.prototype.normalize
  String.prototype.normalize = function () {
    return String(this)
  }
  return () => {
    String.prototype.normalize = original
  }
}
