import { browserApis, languageApis } from './check/script-apis'
import { tooNewInScript } from './check/scripts'
import { tooNewInStyles } from './check/styles'

const inBrowser = (script: string) => tooNewInScript(script, [...languageApis, ...browserApis])

test.each([
  ['class fields', 'class A { b = 1 }'],
  ['private methods', 'class A { #b() {} }'],
  ['static blocks', 'class A { static { b() } }'],
  ['await outside functions', 'await b()'],
  ['a module', 'import b from "b"'],
  ['looking behind in a pattern', 'a.replace(/(?<=b)c/g, "")'],
  ['Array.prototype.at', 'b.at(-1)'],
  ['a method by its name as text', 'b["at"](-1)'],
  ['Object.hasOwn', 'Object.hasOwn(a, b)'],
  ['structuredClone', 'const b = structuredClone(a)'],
  ['crypto.randomUUID', 'crypto.randomUUID()'],
  ['AbortSignal.timeout', 'fetch(b, { signal: AbortSignal.timeout(1) })'],
  ['a dialog that is not asked for', 'b.showModal()'],
  [
    'a dialog that another module asks for',
    '({ 1: function () { if (a.showModal) a.close() }, 2: function () { b.showModal() } })',
  ],
])('refuses %s in a script', (_name, script) => {
  expect(inBrowser(script)).toHaveLength(1)
})

test.each([
  ['what came until ECMAScript 2021', 'a ??= b?.c ?? 1_000; async function* d() { for await (const e of f) yield e }'],
  ['a field of ours with the name of a method', 'sort(a.at - b.at)'],
  ['what is asked for first', 'if (typeof structuredClone === "function") b = structuredClone(a)'],
  ['what is asked for in the same module', 'function open(b) { if (!b.showModal) return; b.showModal() }'],
  ['what is asked for by its name', 'if ("share" in navigator) navigator.share(b)'],
  ['a call that may be left out', 'b.scrollIntoViewIfNeeded?.()'],
])('lets %s pass', (_name, script) => {
  expect(inBrowser(script)).toEqual([])
})

test('WeChat’s own showModal is no dialog of the browser’s', () => {
  expect(tooNewInScript('wx.showModal({})', languageApis)).toEqual([])
})

test.each([
  ['a selector', 'a:has(b) { c: d }'],
  ['a selector that takes another one with it', '.a:focus-visible, .b { c: d }'],
  ['a property', '.a { aspect-ratio: 1 }'],
  ['a value', '.a { height: 100dvh }'],
  ['a value of a custom property', '.a { --b: color-mix(in srgb, red, blue) }'],
  ['a rule', '@layer a { b { c: d } }'],
  ['a range of widths', '@media (width >= 400px) { a { b: c } }'],
  ['a prefixed property without its prefix', '.a { mask-image: none }'],
])('refuses %s in a style sheet', (_name, sheet) => {
  expect(tooNewInStyles(sheet)).toHaveLength(1)
})

test.each([
  ['the gap of a flex row', '.a { display: flex; gap: 8px }'],
  ['a ring of our own, for who lacks it sees the browser’s', '.a:focus-visible { outline: none }'],
  ['a value with one before it', '.a { height: 100vh; height: 100dvh }'],
  ['a property with its prefix', '.a { -webkit-mask-image: none; mask-image: none }'],
  ['what is asked for', '@supports (aspect-ratio: 1) { .a { aspect-ratio: 1 } }'],
])('lets %s pass', (_name, sheet) => {
  expect(tooNewInStyles(sheet)).toEqual([])
})
