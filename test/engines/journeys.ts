import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { delay } from 'domain/draft/quick-edits'
import sharp from 'sharp'
import { until } from '../hosts/until'
import { type Cable, cableTo } from '../support/cable'
import { type ApiOrganiser, apiOrganiser, invitationTo } from '../support/organisers'
import { readQr } from '../support/qr-reader'
import { aRequest } from '../support/sample-draft'
import { startSampleForum } from '../support/sample-forum'
import type { TestServer } from '../support/server'
import type { Engine } from './hosts/engine'
import { EnginePage } from './hosts/page'
import { timeRunsForward } from './poster-time'

/** What an engine writes when nobody answers is no fault of the page's. */
const UNREACHABLE = /NetworkError|could not connect|Failed to load resource|network connection|access control checks/i

/** What guests do most, in one engine. Each journey begins on a page that it opens itself; stars and the language stay. */
export function journeysIn(open: () => Promise<Engine>): void {
  let server: TestServer
  let cable: Cable
  let engine: Engine
  let opened: Engine | undefined
  let page: EnginePage
  let organiser: ApiOrganiser

  beforeAll(async () => {
    server = await startSampleForum()
    cable = await cableTo(server.url)
    organiser = await apiOrganiser(server.url, await invitationTo(server.platform, 'publisher'))
    engine = await open()
    opened = engine
    page = new EnginePage(engine, cable.url)
  })

  afterAll(async () => {
    // One that did not start has failed the tests already.
    const problems = (await opened?.problems())?.filter((line) => !UNREACHABLE.test(line)) ?? []
    await opened?.close()
    await cable.close()
    await server.stop()
    expect(problems).toEqual([])
  })

  /** The file that a tap has put among the downloads, once it is there to its last words. */
  const downloaded = (ending: string, last: string): Promise<Buffer> =>
    until(async () => {
      const name = (await readdir(engine.downloads)).find((each) => each.endsWith(ending))
      const bytes = name === undefined ? undefined : await readFile(path.join(engine.downloads, name))
      return bytes?.includes(last) ? bytes : undefined
    })

  const chooseLanguage = async (language: string, title: string): Promise<void> => {
    await page.open('/pages/mine/index')
    await page.tap(`#language-${language}`)
    await until(() => engine.evaluate((wanted) => document.title === wanted, title))
  }

  test('a star is set in the agenda, kept, and marks what overlaps', async () => {
    await page.open('/pages/agenda/index')
    await page.tap('#star-topic-2')
    await page.tap('#session-topic-2')
    await page.waitForText('Starred', '#session-star')
    await page.back()
    await page.waitForText('Overlaps', '#session-topic-3')
    await page.open('/pages/mine/index')
    await page.waitFor('#session-topic-2')
  })

  test('search finds words in any language and with any marks, as they are typed', async () => {
    await page.open('/pages/agenda/index')
    await page.tap('#agenda-search')
    await engine.type('clósing')
    await page.waitForGone('#session-topic-2')
    await page.waitFor('#session-closing')
    await page.tap('#agenda-search-clear')
    await page.tap('#agenda-search')
    await engine.type('开幕')
    await page.waitForGone('#session-closing')
    await page.waitFor('#session-opening')
  })

  test('another day is chosen', async () => {
    await page.open('/pages/agenda/index')
    await page.waitFor('#session-topic-2')
    await page.tap('#day-2024-09-10')
    await page.waitForGone('#session-topic-2')
  })

  test('the filters open over the page, choose a topic, and close by Escape', async () => {
    await page.open('/pages/agenda/index')
    await page.tap('#agenda-filters')
    await page.tap('#filter-topic-citizens')
    await page.tap('#filters-done')
    await page.waitForGone('#session-topic-2')
    await page.waitFor('#session-topic-3')
    await page.tap('#agenda-filters')
    await page.waitFor('#filters-done')
    await engine.press('Escape')
    await page.waitForGone('#filters-done')
  })

  test('the plan is enlarged by a button and moved by a finger; a place is named', async () => {
    const drawing = () =>
      engine.evaluate(() => document.querySelector<HTMLElement>('.pan-zoom__drawing')?.style.transform ?? '')
    await page.open('/pages/venue/index')
    const frame = await page.waitFor('.pan-zoom__frame')
    const whole = await drawing()
    await page.tap('#zoom-in')
    const enlarged = await until(async () => ((await drawing()) === whole ? undefined : drawing()))
    const { x, y } = (await page.find('.pan-zoom__frame')) ?? frame
    await engine.drag({ x, y }, { x: x - 60, y: y - 40 })
    await until(async () => (await drawing()) !== enlarged)
    await page.open('/s/v-main-hall')
    await page.waitForText('Main', '#place-name')
  })

  test('a photo fills the screen, the arrow key shows the next, Escape gives the focus back', async () => {
    await page.open('/pages/photos/index')
    await page.tap('#photo-group-photo')
    await page.waitForText('1 of', '#photo-position')
    await engine.press('ArrowRight')
    await page.waitForText('2 of', '#photo-position')
    await engine.press('Escape')
    await page.waitForGone('#photo-viewer')
    expect(await engine.evaluate(() => document.activeElement?.id)).toBe('photo-group-photo')
  })

  test('a short link opens what it names', async () => {
    await page.open('/s/s-opening')
    await page.waitForText('Opening', '#session-title')
  })

  test('a session’s text can be selected, what is pressed cannot', async () => {
    await page.open('/guide/session/index?id=topic-1')
    const { x, y, width, text } = await page.waitFor('.session__abstract')
    await engine.drag({ x: x - width / 2 + 4, y }, { x: x + width / 4, y })
    const selected = await engine.evaluate(() => String(getSelection()))
    expect(selected.length).toBeGreaterThan(5)
    expect(text).toContain(selected.trim())
    await page.open('/guide/session/index?id=topic-1')
    const button = await page.waitFor('#session-star')
    await engine.doubleClick(button)
    expect(await engine.evaluate(() => String(getSelection()))).toBe('')
  })

  test('a session goes into the calendar as a file', async () => {
    await page.open('/guide/session/index?id=topic-1')
    await page.tap('.fact-row:first-child .fact-row__act')
    expect(String(await downloaded('.ics', 'END:VCALENDAR'))).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VEVENT/)
  })

  test('a poster is saved, and its code leads to the link', async () => {
    await page.open('/guide/share/index?code=s-opening')
    await page.tap('#poster-save')
    const picture = await downloaded('.png', 'IEND')
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1080, height: 1440 })
    expect(await readQr(picture)).toBe(await page.textOf('#share-link'))
  })

  test('the screen speaks the chosen language, also after a reload, and Arabic runs from right to left', async () => {
    await chooseLanguage('zh', '我的')
    await engine.reload()
    await until(() => engine.evaluate(() => document.title === '我的'))
    await chooseLanguage('ar', 'برنامجي')
    expect(await engine.evaluate(() => document.documentElement.dir)).toBe('rtl')
  })

  test('an Arabic poster has its times in the order of a clock', async () => {
    await page.open('/guide/share/index?code=s-topic-2')
    await until(() => engine.evaluate(() => document.querySelector<HTMLCanvasElement>('#poster')?.width === 1080))
    expect(await timeRunsForward(engine, '14:00', '15:30')).toBe(true)
    await chooseLanguage('en', 'Mine')
  })

  test('an open agenda shows what is published, old and new, without a reload', async () => {
    await page.open('/pages/agenda/index')
    await page.waitFor('#session-experts')
    await engine.evaluate(() => void Reflect.set(window, 'isAsItWas', true))
    const draft = await organiser.call('draft', {})
    const edits = delay(draft, 'experts', 20)
    const { draftRev } = await organiser.call('edit', { request: aRequest(), edits })
    await organiser.call('publish', { request: aRequest(), draftRev, note: 'The lift is slow.' })
    await page.waitForText('was ', '#session-experts')
    expect(await engine.evaluate(() => Reflect.has(window, 'isAsItWas'))).toBe(true)
  })

  test('without a network the app opens with what it knows, and says so until the network is back', async () => {
    await page.open('/pages/now/index')
    await page.waitForText('checked just now')
    await until(() => engine.evaluate(() => navigator.serviceWorker.controller?.state === 'activated'))
    cable.cut()
    await engine.reload()
    await page.waitForText('offline, last checked')
    await page.open('/guide/session/index?id=closing')
    await page.waitForText('Closing', '#session-title')
    cable.mend()
    await page.open('/pages/now/index')
    await page.waitForText('checked just now')
  })
}
