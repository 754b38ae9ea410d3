import { openWeb } from '../hosts/browser/driver'
import type { MiniHost } from '../hosts/mini-host'
import { bothBuilds, buildNames } from '../support/both-builds'

const builds = bothBuilds()

async function starAndFollow(host: MiniHost): Promise<void> {
  await host.open('/pages/agenda/index')
  await host.waitFor('#star-topic-2')
  await host.tap('#star-topic-2')
  await host.switchTab(4)
  await host.waitFor('#star-topic-2')
  await host.tap('#mine-calendar')
  await host.waitFor('#follow-mine')
}

test.each(buildNames)(
  '%s: a calendar follows the programme, and the reader’s agenda once something is starred',
  async (name) => {
    const host = await builds.open(name)
    await host.open('/pages/mine/index')
    await host.tap('#mine-calendar')
    await host.waitFor('#follow-all')
    expect(await host.count('#follow-mine')).toBe(0)
    await starAndFollow(host)
    expect(await host.textOf('#follow-mine')).toBe('My agenda')
  },
)

test('the web’s link is one that calendars open, and what is behind it has the starred session alone', async () => {
  const host = await openWeb(builds.browser, { server: builds.server.url })
  await starAndFollow(host)
  const address = (await host.page.locator('#follow-mine').getAttribute('href')) ?? ''
  expect(address).toMatch(/^webcal:\/\/[^/]+\/calendar\.ics\?agenda=[0-9a-z]+&lang=en$/)
  const calendar = await (await fetch(builds.server.url + address.replace(/^webcal:\/\/[^/]+/, ''))).text()
  expect(calendar.match(/^UID:.*$/gm)).toEqual([expect.stringContaining('topic-2@')])
  expect(await host.page.locator('#follow-mine').getAttribute('target')).toBeNull()
  await host.close()
})
