import type { Browser } from 'playwright-core'
import { openWeb, WebHost } from '../hosts/browser/driver'
import { openGlassEasel } from '../hosts/glass-easel/driver'
import type { MiniHost } from '../hosts/mini-host'
import { until } from '../hosts/until'
import { closePages, miniAddress, workersBrowser } from '../support/chromium'
import { startServer, type TestServer } from '../support/server'

jest.setTimeout(30_000)

let browser: Browser
let server: TestServer

const endings: (() => Promise<void>)[] = []

beforeAll(async () => {
  server = await startServer({ filings: { icp: '京ICP备12345678号-1', publicSecurity: '京公网安备11010502030143号' } })
  endings.unshift(() => server.stop())
  browser = await workersBrowser()
  endings.unshift(() => closePages(browser))
})

afterAll(async () => {
  for (const end of endings) await end()
})

const hosts: [string, () => Promise<MiniHost>][] = [
  ['the mini program', () => openGlassEasel(browser, miniAddress(), { server: server.url })],
  ['the web build', () => openWeb(browser, { server: server.url })],
]

describe.each(hosts)('%s in Chromium', (_name, openHost) => {
  let host: MiniHost

  beforeAll(async () => {
    host = await openHost()
    await host.open('/pages/now/index')
  })

  afterEach(() => expect(host.problems()).toEqual([]))

  afterAll(() => host.close())

  test('opens on its first tab', async () => {
    await until(async () => (await host.title()) !== '')
  })

  test('the foot of the first page shows the filings on the web, and none in WeChat', async () => {
    await host.waitFor('#forum-card')
    expect(await host.count('#filing-icp')).toBe(host instanceof WebHost ? 1 : 0)
    if (!(host instanceof WebHost)) return
    expect(await host.textOf('#filing-icp')).toBe('京ICP备12345678号-1')
    const links = await host.page
      .locator('.filings a')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.getAttribute('rel')]))
    expect(links).toEqual([
      ['https://beian.miit.gov.cn/', 'noopener noreferrer'],
      ['https://beian.mps.gov.cn/#/query/webSearch?code=11010502030143', 'noopener noreferrer'],
    ])
  })

  test('a tap on a tab opens it', async () => {
    const first = await host.title()
    await host.switchTab(1)
    await until(async () => (await host.title()) !== first)
    await host.switchTab(0)
    await until(async () => (await host.title()) === first)
  })

  test('opens again where it was', async () => {
    const before = await host.title()
    await host.reload()
    await until(async () => (await host.title()) === before)
  })
})
