import { readFileSync } from 'node:fs'
import path from 'node:path'
import { doorScript } from '../../cloud/signage/door/door-script'
import { doorStyles } from '../../cloud/signage/door/door-styles'
import { signsScript } from '../../cloud/signage/signs/signs-page'
import { signsStyles } from '../../cloud/signage/signs/signs-styles'
import { filesBelow } from '../../scripts/measure'
import { buildOf } from '../support/builds'
import { oldestBrowsers } from './check/browsers'
import { browserApis, languageApis } from './check/script-apis'
import { tooNewInScript } from './check/scripts'
import { tooNewInStyles } from './check/styles'

const built = (['weapp', 'h5'] as const).flatMap((target) => filesBelow(buildOf(target)))
const textOf = (file: string) => readFileSync(file, 'utf8')

/** Each fault once a kind of file, after the file's name within `dist`. */
const faults = (files: readonly string[], check: (text: string) => string[]): string[] =>
  files.flatMap((file) => check(textOf(file)).map((fault) => `${path.relative(buildOf('h5'), file)}: ${fault}`))

const isOfWeb = (file: string): boolean => file.startsWith(buildOf('h5'))
const inBrowser = (text: string): string[] => tooNewInScript(text, [...languageApis, ...browserApis])
const inWeChat = (text: string): string[] => tooNewInScript(text, languageApis)

const inlineScripts = (page: string): string[] =>
  [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? '')

test('every built script runs in the oldest browsers that package.json names', () => {
  const scripts = built.filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(50)
  expect(scripts.some((file) => file.endsWith('service-worker.js'))).toBe(true)
  expect(faults(scripts.filter(isOfWeb), inBrowser)).toEqual([])
  expect(
    faults(
      scripts.filter((file) => !isOfWeb(file)),
      inWeChat,
    ),
  ).toEqual([])
})

test('so do the scripts that a built page carries in itself', () => {
  const pages = built.filter((file) => file.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(0)
  expect(faults(pages, (page) => inlineScripts(page).flatMap(inBrowser))).toEqual([])
})

test('so do door screens and signs, which the backend draws', () => {
  expect([doorScript, signsScript].flatMap(inBrowser)).toEqual([])
  expect([doorStyles, signsStyles].flatMap(tooNewInStyles)).toEqual([])
})

test('the README, the app’s package and WeChat’s project name the same oldest versions', () => {
  const readme = textOf(path.resolve(__dirname, '../../README.md'))
  const { ios, chrome, firefox } = oldestBrowsers()
  const { libVersion } = JSON.parse(textOf(path.resolve(__dirname, '../../project.config.json')))
  for (const named of [`iOS ${ios}`, `Chrome ${chrome}`, `Firefox ${firefox}`, `base library ${libVersion}`])
    expect(readme).toContain(named)
})

test('every built style sheet is understood by them, or says what happens where it is not', () => {
  const sheets = built.filter((file) => /\.(css|wxss)$/.test(file))
  expect(sheets.length).toBeGreaterThan(30)
  expect(faults(sheets, tooNewInStyles)).toEqual([])
})
