import type { Browser } from 'playwright-core'
import { openWeb, type WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { closePages, workersBrowser } from '../support/chromium'
import { startSampleForum } from '../support/sample-forum'
import { keptByWorker } from '../support/web-page'

jest.setTimeout(30_000)

let browser: Browser
let web: WebHost

beforeAll(async () => {
  browser = await workersBrowser()
  const server = await startSampleForum()
  web = await openWeb(browser, { server: server.url, hasServiceWorker: true })
  await web.open('/pages/now/index')
  await until(async () => (await web.textOf('#fresh-words')).includes('checked just now'), 8000)
  await keptByWorker(web)
  await server.stop()
})

afterAll(() => closePages(browser))

/** What Chromium writes when nobody answers is no fault of the page's. */
const problems = () => web.problems().filter((line) => !/net::ERR_/.test(line))

afterEach(() => expect(problems()).toEqual([]))

test('the web build, loaded once, opens from the service worker and shows what it knows and how old it is', async () => {
  const document = await web.page.reload()
  expect(await document?.text()).toMatch(
    /<html lang="en">[\s\S]*<div id="shell"><p[^>]*>Migration Management Cooperation</,
  )
  await web.waitForText('offline, last checked')
  expect(await web.textOf('#forum-card')).toContain('Migration Management Cooperation')
})

test.each([
  [
    'a session never visited, by its own address',
    '/guide/session/index?id=cooperation',
    '#session-title',
    'Round table',
  ],
  ['the agenda', '/pages/agenda/index', '#session-topic-3', 'Optimizing Management'],
  ['somebody who speaks', '/guide/person/index?id=amy-pope', '#person-name', 'Amy Pope'],
  ['a short link', '/s/s-closing', '#session-title', 'Closing and outcome'],
])('opens %s', async (_name, address, where, words) => {
  await web.open(address)
  await web.waitFor(where)
  expect(await web.textOf(where)).toContain(words)
})

/** Pictures of the page that have ended up broken, and those that are whole. */
const pictures = () =>
  web.page.evaluate(() => {
    const ended = Array.from(document.images).filter(({ complete }) => complete)
    const [whole, broken] = [true, false].map((isWhole) =>
      ended.filter(({ naturalWidth }) => naturalWidth > 0 === isWhole).map(({ className }) => className),
    )
    return { whole, broken }
  })

test('the venue that was never visited has its plan, on each floor', async () => {
  await web.open('/pages/venue/index')
  await until(async () => (await pictures()).whole?.join().includes('plan__drawing'))
  await web.tap('Level 1')
  await web.waitFor('#place-registration')
  await until(async () => (await pictures()).whole?.join().includes('plan__drawing'))
  expect((await pictures()).broken).toEqual([])
})

test('photos that were never seen have a quiet mark in their place, in the grid and opened', async () => {
  await web.open('/pages/photos/index')
  const missing = web.page.locator('.picture--missing').filter({ visible: true })
  await missing.first().waitFor()
  await web.page.locator('.photo__press').filter({ visible: true }).first().tap()
  await web.page.locator('#photo-viewer .picture--missing').waitFor()
  expect((await pictures()).broken).toEqual([])
})
