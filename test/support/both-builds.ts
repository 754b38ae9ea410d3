import type { Browser } from 'playwright-core'
import { openWeb } from '../hosts/browser/driver'
import { openGlassEasel } from '../hosts/glass-easel/driver'
import type { HostOptions, MiniHost } from '../hosts/mini-host'
import { connectBrowser, miniAddress } from './chromium'
import { startSampleForum } from './sample-forum'
import type { TestServer } from './server'

/** `isPlain`: on the web without the service worker, which fetches and keeps the whole build behind each new reader's back. */
type Opening = Partial<HostOptions> & { isPlain?: boolean }

export type Builds = {
  readonly browser: Browser
  /** The forum's server, there once the first test begins. */
  readonly server: TestServer
  open(name: BuildName, options?: Opening): Promise<MiniHost>
}

export const buildNames = ['the mini program', 'the web build'] as const
type BuildName = (typeof buildNames)[number]

type Running = { browser: Browser; server: TestServer }

/** Both builds on a forum in one Chromium, the sample one unless told, for one test file: no test may leave a problem behind. */
export function bothBuilds(start: () => Promise<TestServer> = startSampleForum): Builds {
  const held: { running?: Running } = {}
  const opened: MiniHost[] = []
  const running = (): Running => {
    if (!held.running) throw new Error('server and browser start before the first test')
    return held.running
  }
  beforeAll(async () => {
    const [browser, server] = await Promise.all([connectBrowser(), start()])
    held.running = { browser, server }
  })
  afterEach(async () => {
    const left = opened.splice(0)
    const problems = left.flatMap((host) => host.problems())
    for (const host of left) await host.close()
    expect(problems).toEqual([])
  })
  afterAll(async () => {
    const { browser, server } = running()
    await browser.close()
    await server.stop()
  })
  return {
    get browser() {
      return running().browser
    },
    get server() {
      return running().server
    },
    async open(name, options) {
      const { browser, server } = running()
      const given = { server: server.url, ...options }
      const host = await (name === 'the web build'
        ? openWeb(browser, given)
        : openGlassEasel(browser, miniAddress(), given))
      opened.push(host)
      return host
    },
  }
}
