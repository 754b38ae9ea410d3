import type { Browser, CDPSession, Page } from 'playwright-core'
import { until } from '../hosts/until'
import { closePages, workersBrowser } from '../support/chromium'
import { sampleWith } from '../support/next-release'
import { startSampleForum } from '../support/sample-forum'
import type { TestServer } from '../support/server'

jest.setTimeout(60_000)

let browser: Browser
let server: TestServer
let page: Page
let thrown: string[]

/** Set by the test and lost by a reload. */
const MARK = 'notReloaded'

beforeAll(async () => {
  browser = await workersBrowser()
})
afterAll(() => closePages(browser))

beforeEach(async () => {
  server = await startSampleForum()
  thrown = []
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  page.on('pageerror', (error) => thrown.push(String(error)))
})

afterEach(async () => {
  await page.close()
  await server.stop().catch(() => undefined)
  expect(thrown).toEqual([])
})

const open = async (path: string) => {
  await page.goto(server.url + path)
  await page.evaluate((name) => document.body.setAttribute(name, ''), MARK)
}
const mainText = () => page.locator('main').innerText()
const shows = (words: string) => until(async () => (await mainText()).includes(words), 15_000)
const isSamePage = () => page.evaluate((name) => document.body.hasAttribute(name), MARK)
const mark = () => page.locator('#offline')

/** The screen is told that there is a network, as a browser tells it: it asks at once. */
const untilBack = (isSo: () => Promise<boolean>) =>
  until(async () => {
    await page.evaluate(() => dispatchEvent(new Event('online')))
    return isSo()
  }, 20_000)

/** Moves the page's sense of how long it is open, and with it all that it does by the clock; the device's clock stays. */
const pass = (milliseconds: number) =>
  page.evaluate((more) => {
    const now = performance.now.bind(performance)
    performance.now = () => now() + more
  }, milliseconds)

test('what is published is on the screen, which is not loaded again', async () => {
  await open('/door/main-hall')
  await shows('Address by video')
  await server.publish(await sampleWith({ 'speech-iom': { title: { en: 'A new title', zh: '新标题' } } }))
  await shows('A new title')
  await server.publish(await sampleWith({ 'speech-iom': { status: 'cancelled' } }))
  await shows('Cancelled')
  expect(await isSamePage()).toBe(true)
})

test('the screen stays when the server is gone, says since when, and goes on when it is back', async () => {
  await open('/door/main-hall')
  await shows('Address by video')
  expect(await mark().isVisible()).toBe(false)
  await server.stop()
  await until(() => mark().isVisible(), 15_000)
  expect(await mark().innerText()).toMatch(/offline since 10:1\d · 自 10:1\d 起离线/)
  expect(await mainText()).toContain('Address by video')
  const port = Number(new URL(server.url).port)
  server = await startSampleForum({ port, asOf: '2024-09-09T10:12:40+08:00' })
  await until(async () => !(await mark().isVisible()), 20_000)
  expect(await isSamePage()).toBe(true)
  await server.publish(await sampleWith({ 'speech-iom': { title: { en: 'After the return' } } }))
  await shows('After the return')
})

test('where there is no stream the screen goes on by asking, and asks for the stream once', async () => {
  let asked = 0
  await page.route('**/events', (route) => {
    asked += 1
    return route.fulfill({ status: 404 })
  })
  await open('/door/main-hall')
  await shows('Address by video')
  for (const title of ['A new title', 'A newer title']) {
    await server.publish(await sampleWith({ 'speech-iom': { title: { en: title } } }))
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await shows(title)
  }
  expect(asked).toBe(1)
})

test('a room that is published later appears by itself', async () => {
  const programme = await sampleWith({})
  await open('/door/annex')
  await shows('There is no such room')
  const [room] = programme.rooms
  if (!room) throw new Error('the sample has no room')
  const annex = { ...room, id: 'annex' as typeof room.id, name: { en: 'The annex' } }
  await server.publish({ ...programme, rooms: [...programme.rooms, annex] })
  await shows('The annex')
})

test('the clock and the bar go on by themselves', async () => {
  await open('/door/main-hall')
  const bar = () => page.locator('progress').evaluate((element) => (element as HTMLProgressElement).value)
  const before = await bar()
  await server.stop()
  await pass(5 * 60_000)
  await until(async () => /10:1[78]/.test(await page.locator('[data-clock]').innerText()))
  expect((await bar()) - before).toBeGreaterThanOrEqual(250)
})

/** What the page holds on to, once the garbage is gone: the document of the last screen goes when its swap has ended. */
const heldBy = (devTools: CDPSession): Promise<Record<string, number>> =>
  until(async () => {
    await devTools.send('HeapProfiler.collectGarbage')
    const { metrics } = await devTools.send('Performance.getMetrics')
    const held = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
    return held.Documents === 1 ? held : undefined
  })

/** Has the page ask again, as often as told, each time once the last answer is on the screen. */
const swap = (times: number) =>
  page.evaluate(async (count) => {
    const title = () => document.querySelector('.title')?.textContent
    for (let index = 0; index < count; index++) {
      const last = title()
      dispatchEvent(new Event('online'))
      while (title() === last) await new Promise((next) => setTimeout(next, 2))
    }
  }, times)

test('three hundred new screens leave nothing behind', async () => {
  await open('/door/main-hall')
  const html = await (await fetch(page.url())).text()
  let served = 0
  await page.route('**/door/main-hall', (route) =>
    route.fulfill({ contentType: 'text/html', body: html.replace(/Address by video/g, `Screen ${++served}`) }),
  )
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Performance.enable')
  await swap(20)
  await shows('Screen')
  const before = await heldBy(devTools)
  await swap(300)
  const { JSEventListeners, Nodes = 0, JSHeapUsedSize = 0 } = await heldBy(devTools)
  expect(JSEventListeners).toBe(before.JSEventListeners)
  expect(Nodes).toBeLessThan(2 * (before.Nodes ?? 0))
  expect(JSHeapUsedSize - (before.JSHeapUsedSize ?? 0)).toBeLessThan(300_000)
})

test('at four in the morning the screen is loaded anew, once the server answers', async () => {
  await open('/door/main-hall')
  await server.stop()
  const port = Number(new URL(server.url).port)
  server = await startSampleForum({ port, asOf: '2024-09-10T03:55:00+08:00' })
  await untilBack(async () => (await page.locator('[data-clock]').innerText()).startsWith('03:5'))
  expect(await isSamePage()).toBe(true)
  await server.stop()
  server = await startSampleForum({ port, asOf: '2024-09-10T04:00:10+08:00' })
  await untilBack(async () => !(await isSamePage()))
  await shows('04:00')
})
