import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { filesBelow, weappLines } from '../../scripts/measure'
import { buildOf } from '../support/builds'

const dist = buildOf('weapp')
const scripts = filesBelow(dist).filter((file) => /\.(js|wxs)$/.test(file))
const textOf = (file: string) => readFileSync(file, 'utf8')
const named = (files: readonly string[]) => files.map((file) => path.relative(dist, file))

test.each(weappLines(dist).map((line) => [line.what, line] as const))('%s: within its budget', (_what, line) => {
  expect(line.bytes).toBeGreaterThan(0)
  expect(line.bytes).toBeLessThanOrEqual(line.atMost)
})

test.each([
  ['classes of Unicode characters (\\p{…})', /\\p\{/i],
  ['looking back in a pattern', /\(\?<[=!]/],
])('no script has %s, which phones lack', (_what, pattern) => {
  expect(scripts.length).toBeGreaterThan(10)
  expect(named(scripts.filter((file) => pattern.test(textOf(file))))).toEqual([])
})

test.each([
  ['the selector *, which WeChat refuses', /(^|[\s,>}])\*\s*[{,]/],
  ['what is between #ifdef h5 and #endif', /::backdrop|\.viewer__/],
])('no style sheet has %s', (_what, pattern) => {
  const sheets = filesBelow(dist).filter((file) => file.endsWith('.wxss'))
  expect(sheets.length).toBeGreaterThan(10)
  expect(named(sheets.filter((file) => pattern.test(textOf(file))))).toEqual([])
})

test('pages and packages are what the app’s configuration names', () => {
  const { pages, subPackages } = JSON.parse(textOf(path.join(dist, 'app.json')))
  const paths = [
    ...pages,
    ...subPackages.flatMap((each: { root: string; pages: string[] }) =>
      each.pages.map((page) => `${each.root}/${page}`),
    ),
  ]
  const files = new Set(named(filesBelow(dist)))
  const lacking = paths
    .flatMap((page) => ['js', 'json', 'wxml'].map((kind) => `${page}.${kind}`))
    .filter((file) => !files.has(file))
  expect(lacking).toEqual([])
  expect(subPackages.length).toBeLessThanOrEqual(2)
})

test('search finds no organiser’s page, and all others', () => {
  const { subPackages } = JSON.parse(textOf(path.join(dist, 'app.json')))
  const organisers = subPackages.find(({ root }: { root: string }) => root === 'organiser').pages
  const { rules } = JSON.parse(textOf(path.join(dist, 'sitemap.json')))
  const disallowed = organisers.map((page: string) => ({ action: 'disallow', page: `organiser/${page}` }))
  // The first rule that fits a page counts (WeChat, "sitemap").
  expect(rules).toEqual([...disallowed, { action: 'allow', page: '*' }])
})

test('the mini program may be as wide as a tablet or a computer’s window', () => {
  expect(JSON.parse(textOf(path.join(dist, 'app.json')))).toMatchObject({ resizable: true })
})

test('no picture of the tab bar is larger than 40 kB, WeChat’s limit', () => {
  const pictures = filesBelow(path.join(dist, 'generated/tab'))
  expect(pictures.length).toBeGreaterThan(0)
  expect(named(pictures.filter((file) => statSync(file).size > 40 * 1024))).toEqual([])
})
