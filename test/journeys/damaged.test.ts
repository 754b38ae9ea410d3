import type { Browser } from 'playwright-core'
import { openWeb, type WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { closePages, workersBrowser } from '../support/chromium'
import { type GoBetween, goBetween } from '../support/go-between'
import { sampleWith } from '../support/next-release'
import { startSampleForum } from '../support/sample-forum'
import type { TestServer } from '../support/server'

jest.setTimeout(30_000)

let browser: Browser
let server: TestServer
let between: GoBetween
let web: WebHost

beforeAll(async () => {
  browser = await workersBrowser()
  server = await startSampleForum()
  between = await goBetween(server.url)
})
beforeEach(async () => {
  web = await openWeb(browser, { server: between.url })
})
afterEach(async () => {
  between.meddle(undefined)
  await web.close()
})
afterAll(async () => {
  await closePages(browser)
  await between.stop()
  await server.stop()
})

const askNow = () => web.page.evaluate(() => void window.dispatchEvent(new Event('online')))

test('a release that arrived damaged, in an answer that may be kept for a year, is shown all the same', async () => {
  await web.open('/guide/session/index?id=opening')
  await web.waitFor('#session-title')
  const damaged: string[] = []
  between.meddle(({ path, bytes }) => {
    if (!path.startsWith('/release/2-') || path.includes('?')) return undefined
    damaged.push(path)
    return { bytes: Buffer.from(bytes.toString().replace('"release":2', '"release":3')) }
  })
  await server.publish(await sampleWith({ opening: { title: { en: 'Opening, whole' } } }))
  await until(async () => {
    // What the page asks already as it opens may have been answered before the publish.
    await askNow()
    return (await web.textOf('#session-title')).includes('Opening, whole')
  })
  expect(damaged).toHaveLength(1)
})

describe('a part of the app that a newer build took away', () => {
  /** Starts on the agenda, and leads to a session whose script is answered with 404 so often. */
  async function openSession(gone: number): Promise<{ loads: () => number }> {
    let [loads, asked] = [0, 0]
    web.page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1
    })
    // The worker would bring what it kept.
    await web.page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
    between.meddle(({ path }) => {
      if (!/guide_session/.test(path) || !path.endsWith('.js')) return undefined
      asked += 1
      return asked <= gone ? { status: 404, bytes: Buffer.from('') } : undefined
    })
    await web.open('/pages/agenda/index')
    await web.waitFor('#session-topic-2')
    await web.tap('#session-topic-2')
    return { loads: () => loads }
  }

  test('has the page loaded anew, where the reader was going', async () => {
    const { loads } = await openSession(2)
    await web.waitFor('#session-title')
    expect(new URL(web.page.url()).search).toContain('id=topic-2')
    expect(loads()).toBe(2)
  })

  test('and that is still not there has it loaded once, not again and again', async () => {
    const { loads } = await openSession(100)
    await until(() => loads() === 2)
    const isSaid = () => web.problems().some((line) => line.includes('ChunkLoadError'))
    await until(isSaid)
    await web.page.waitForLoadState('networkidle')
    expect(loads()).toBe(2)
  })
})

test('a database that never answers stops no start', async () => {
  await web.page.addInitScript(() => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
  })
  await web.open('/pages/now/index')
  await web.waitFor('#forum-card')
  await web.switchTab(2)
  await until(() =>
    web.page.evaluate(() => Boolean(document.querySelector<HTMLImageElement>('.plan__drawing')?.naturalWidth)),
  )
})
