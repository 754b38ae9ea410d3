const names = [
  'Object Function Array Number String Boolean Symbol Date Promise RegExp Map Set WeakMap WeakSet Math JSON Reflect',
  'Proxy Error TypeError RangeError SyntaxError ArrayBuffer DataView Uint8Array Int8Array Uint16Array Int16Array',
  'Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray parseInt parseFloat isNaN isFinite',
  'encodeURIComponent decodeURIComponent encodeURI decodeURI NaN Infinity undefined',
].flatMap((line) => line.split(' '))

/** The logic layer's `globalThis`: the language's own names and nothing of a browser. */
export const makeGlobals = (more: Record<string, unknown>): Record<string, unknown> => {
  const here = globalThis as unknown as Record<string, unknown>
  const globals: Record<string, unknown> = { ...more }
  for (const name of names) globals[name] = here[name]
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
