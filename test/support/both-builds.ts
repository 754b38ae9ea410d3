import { openWeb, type WebOptions } from '../hosts/browser/driver'
import { openGlassEasel } from '../hosts/glass-easel/driver'
import type { HostOptions, MiniHost } from '../hosts/mini-host'
import { miniAddress } from './chromium'
import { type ForumWeb, forumWeb } from './forum-web'
import type { TestServer } from './server'

type Opening = Partial<HostOptions> & Partial<WebOptions>

export type Builds = ForumWeb & {
  open(name: BuildName, options?: Opening): Promise<MiniHost>
}

export const buildNames = ['the mini program', 'the web build'] as const
type BuildName = (typeof buildNames)[number]

/** Both builds on a forum in one Chromium, the sample one unless told, for one test file: no test may leave a problem behind. */
export function bothBuilds(start?: () => Promise<TestServer>): Builds {
  const web = forumWeb(start)
  const opened: MiniHost[] = []
  afterEach(async () => {
    const left = opened.splice(0)
    const problems = left.flatMap((host) => host.problems())
    for (const host of left) await host.close()
    expect(problems).toEqual([])
  })
  return {
    get browser() {
      return web.browser
    },
    get server() {
      return web.server
    },
    async open(name, options) {
      const { browser, server } = web
      const given = { server: server.url, ...options }
      const host = await (name === 'the web build'
        ? openWeb(browser, given)
        : openGlassEasel(browser, miniAddress(), given))
      opened.push(host)
      return host
    },
  }
}
