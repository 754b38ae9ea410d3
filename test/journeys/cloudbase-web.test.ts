import { DAY, momentOf } from 'domain/time/time'
import type { Browser } from 'playwright-core'
import { readSeed } from '../../cloud/seed/index'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { writeHeadFile } from '../../cloud/usecases/release/head-file'
import { enterEnvironment } from '../fakes/cloudbase/sdks'
import { CloudbaseServer } from '../fakes/cloudbase/server'
import type { WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { type Cdn, startCdn } from '../support/cdn'
import { closePages, workersBrowser } from '../support/chromium'
import { type CloudPlatform, cloudPlatform, functionEnvironment } from '../support/cloud-forum'
import { type CloudSite, openCloudSite } from '../support/cloud-site'
import { FunctionHost } from '../support/function-host'
import { invitationTo } from '../support/organisers'

jest.setTimeout(60_000)

const address = 'https://forum.example'
const files = 'https://666f-forum-1-1250000000.tcb.qcloud.la/forum'

const server = new CloudbaseServer()
const asked: string[] = []
let platform: CloudPlatform
let browser: Browser
let cdn: Cdn
let web: FunctionHost
let hosts: WebHost[] = []

beforeAll(async () => {
  await server.start()
  enterEnvironment(server.address)
  platform = cloudPlatform(server)
  await openForum(platform, readSeed)
  await platform.settled()
  const environment = { ...functionEnvironment(server), FORUM_ADDRESS: address, FORUM_FILES: files }
  cdn = await startCdn(server.storage.files)
  web = await FunctionHost.start('web', environment)
  browser = await workersBrowser()
})
afterAll(async () => {
  await closePages(browser)
  await Promise.all([web.stop(), cdn.stop(), server.stop()])
})
beforeEach(() => {
  asked.length = 0
  hosts = []
})
afterEach(async () => {
  expect(hosts.flatMap((host) => host.problems())).toEqual([])
  for (const host of hosts) await host.close()
})

const published = () => JSON.parse(String(server.storage.files.get('forum/head.json')))

/** @param clock what the device's clock shows */
async function open(place: string, { clock }: { clock?: number } = {}): Promise<WebHost> {
  const site: CloudSite = { address, files, web, cdn: cdn.url }
  const host = await openCloudSite(browser, site, asked)
  hosts.push(host)
  if (clock !== undefined) await host.page.clock.setSystemTime(clock)
  await host.open(place)
  return host
}

test('a shared link opens its session, and all that is shown came from the CDN', async () => {
  const host = await open('/s/s-opening')
  await host.waitForText('Opening ceremony')
  expect(asked).toEqual(['/s/s-opening'])
  expect(await host.page.locator('meta[property="og:title"]').getAttribute('content')).toContain('Opening ceremony')
})

test('the forum’s own page is a file, and asks no function for anything', async () => {
  const host = await open('/')
  await host.waitFor('#forum-card')
  await host.switchTab(1)
  await host.waitForText('Opening ceremony')
  expect(asked).toEqual([])
})

test('a browser whose clock is a day off shows the forum’s time, though the CDN hides its own', async () => {
  await writeHeadFile({ ...platform, clockOffset: momentOf('2024-09-09T10:12:05+08:00') - Date.now() })
  const host = await open('/pages/now/index', { clock: Date.now() + DAY })
  await host.waitForText('Address by video')
  await host.waitForText('10:12')
  await writeHeadFile(platform)
})

test('an organiser signs in by an invitation’s link and posts a notice, which an open page shows', async () => {
  const attendee = await open('/')
  await attendee.waitFor('#forum-card')
  const organiser = await open(`/s/i-${await invitationTo(platform, 'publisher')}`.toLowerCase())
  await organiser.type('#sign-in-name', 'Li Na')
  await organiser.tap('#sign-in-send')
  await organiser.waitForGone('#sign-in-send')
  await organiser.open('/organiser/notices/index')
  await organiser.tap('#notice-ready-lunch')
  await organiser.tap('#notice-post')
  await organiser.tap('#question-yes')
  await until(() => published().notices.rev === 2)
  const seen = attendee.page.getByText('Lunch is now served.')
  // A CDN may tell what it knew for some seconds; whoever comes back asks at once.
  await until(async () => {
    await attendee.page.evaluate(() => dispatchEvent(new Event('online')))
    return (await seen.count()) > 0
  }, 12_000)
})
