import type { Since } from './browsers'

/** Versions by MDN's browser-compat-data. */
export type Api = Since & {
  /** `at` is a method of anything, `Object.hasOwn` a method of that global, `WeakRef` with `isGlobal` the global itself. */
  readonly name: string
  readonly isGlobal?: boolean
}

/** Of the language itself. */
export const languageApis: readonly Api[] = [
  { name: 'at', chrome: 92, ios: 15.4, firefox: 90 },
  { name: 'findLast', chrome: 97, ios: 15.4, firefox: 104 },
  { name: 'findLastIndex', chrome: 97, ios: 15.4, firefox: 104 },
  { name: 'toSorted', chrome: 110, ios: 16, firefox: 115 },
  { name: 'toReversed', chrome: 110, ios: 16, firefox: 115 },
  { name: 'toSpliced', chrome: 110, ios: 16, firefox: 115 },
  { name: 'replaceAll', chrome: 85, ios: 13.4, firefox: 77 },
  { name: 'isWellFormed', chrome: 111, ios: 16.4, firefox: 119 },
  { name: 'toWellFormed', chrome: 111, ios: 16.4, firefox: 119 },
  { name: 'Object.hasOwn', chrome: 93, ios: 15.4, firefox: 92 },
  { name: 'Object.groupBy', chrome: 117, ios: 17.4, firefox: 119 },
  { name: 'Map.groupBy', chrome: 117, ios: 17.4, firefox: 119 },
  { name: 'Array.fromAsync', chrome: 121, ios: 16.4, firefox: 115 },
  { name: 'Promise.any', chrome: 85, ios: 14, firefox: 79 },
  { name: 'Promise.withResolvers', chrome: 119, ios: 17.4, firefox: 121 },
  { name: 'Promise.try', chrome: 128, ios: 18.2, firefox: 134 },
  { name: 'AggregateError', isGlobal: true, chrome: 85, ios: 14, firefox: 79 },
  { name: 'WeakRef', isGlobal: true, chrome: 84, ios: 14.5, firefox: 79 },
  { name: 'FinalizationRegistry', isGlobal: true, chrome: 84, ios: 14.5, firefox: 79 },
]

/** Of browsers. */
export const browserApis: readonly Api[] = [
  { name: 'structuredClone', isGlobal: true, chrome: 98, ios: 15.4, firefox: 94 },
  { name: 'reportError', isGlobal: true, chrome: 95, ios: 15.4, firefox: 93 },
  { name: 'requestIdleCallback', isGlobal: true, chrome: 47, firefox: 55 },
  { name: 'BroadcastChannel', isGlobal: true, chrome: 54, ios: 15.4, firefox: 38 },
  { name: 'CompressionStream', isGlobal: true, chrome: 80, ios: 16.4, firefox: 113 },
  { name: 'DecompressionStream', isGlobal: true, chrome: 80, ios: 16.4, firefox: 113 },
  { name: 'OffscreenCanvas', isGlobal: true, chrome: 69, ios: 16.4, firefox: 105 },
  { name: 'URLPattern', isGlobal: true, chrome: 95, ios: 26, firefox: 142 },
  { name: 'randomUUID', chrome: 92, ios: 15.4, firefox: 95 },
  { name: 'AbortSignal.timeout', chrome: 103, ios: 16, firefox: 100 },
  { name: 'AbortSignal.any', chrome: 116, ios: 17.4, firefox: 124 },
  { name: 'AbortSignal.abort', chrome: 93, ios: 15, firefox: 88 },
  { name: 'throwIfAborted', chrome: 100, ios: 15.4, firefox: 97 },
  { name: 'URL.canParse', chrome: 120, ios: 17, firefox: 115 },
  { name: 'showModal', chrome: 37, ios: 15.4, firefox: 98 },
  { name: 'showPopover', chrome: 114, ios: 17, firefox: 125 },
  { name: 'requestSubmit', chrome: 76, ios: 16, firefox: 75 },
  { name: 'checkVisibility', chrome: 105, ios: 17.4, firefox: 106 },
  { name: 'scrollIntoViewIfNeeded', chrome: 15, ios: 8 },
  { name: 'replaceChildren', chrome: 86, ios: 14, firefox: 78 },
  { name: 'startViewTransition', chrome: 111, ios: 18, firefox: 144 },
  { name: 'roundRect', chrome: 99, ios: 16, firefox: 112 },
  { name: 'requestVideoFrameCallback', chrome: 83, ios: 15.4, firefox: 132 },
  { name: 'canShare', chrome: 89, ios: 14, firefox: 125 },
  { name: 'share', chrome: 61, ios: 12.2 },
  { name: 'vibrate', chrome: 32 },
  { name: 'getBattery', chrome: 38 },
  { name: 'showOpenFilePicker', chrome: 86 },
]
