import type { WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { bothBuilds } from '../support/both-builds'
import { organiserOf } from '../support/organisers'

jest.setTimeout(60_000)

const builds = bothBuilds()

const web = async (path: string) => {
  const host = await builds.open('the web build')
  await host.open(path)
  return host as WebHost
}

/** From Mine to the page with the question, so that there is a page to go back to. */
async function atPrivacy(): Promise<WebHost> {
  const host = await web('/pages/mine/index')
  await host.tap('Privacy')
  await host.tap('#privacy-forget')
  await host.waitFor('#privacy-no')
  return host
}

const isAtMine = (host: WebHost) => until(() => host.page.url().endsWith('/pages/mine/index'))

test('Back closes a sheet and the page stays; Back again leaves it', async () => {
  const host = await atPrivacy()
  await host.back()
  await host.waitForGone('#privacy-no')
  expect(host.page.url()).toContain('/guide/privacy/')
  await host.waitFor('#privacy-forget')
  await host.back()
  await isAtMine(host)
})

test.each([
  ['its button', (host: WebHost) => host.tap('#privacy-no')],
  ['the ground behind it', (host: WebHost) => host.page.touchscreen.tap(187, 5)],
  ['Escape', (host: WebHost) => host.page.keyboard.press('Escape')],
])('a sheet that was closed by %s leaves nothing for Back to close', async (_, close) => {
  const host = await atPrivacy()
  await close(host)
  await host.waitForGone('#privacy-no')
  await until(() => host.page.evaluate(() => history.state.overlays === undefined))
  await host.back()
  await isAtMine(host)
})

test('Forward does not bring a closed sheet back, and one Back leaves the page then', async () => {
  const host = await atPrivacy()
  await host.back()
  await host.waitForGone('#privacy-no')
  await host.page.goForward()
  await until(() => host.page.evaluate(() => history.state.overlays === undefined))
  expect(await host.count('#privacy-no')).toBe(0)
  await host.back()
  await isAtMine(host)
})

test('a page that was reloaded with a sheet open is left by one Back', async () => {
  const host = await atPrivacy()
  await host.reload()
  await host.waitFor('#privacy-forget')
  await until(() => host.page.evaluate(() => history.state.overlays === undefined))
  expect(await host.count('#privacy-no')).toBe(0)
  await host.back()
  await isAtMine(host)
})

test('Back closes a photo, whichever was leafed to; a photo that is passed on is closed before its code is shown', async () => {
  const host = await web('/pages/photos/index')
  await host.tap('#photo-group-photo')
  await host.tap('#photo-next')
  await host.back()
  await host.waitForGone('#photo-viewer')
  expect(host.page.url()).toContain('/pages/photos/')
  await host.tap('#photo-group-photo')
  await host.tap('#photo-share')
  await host.waitFor('#share-link')
  expect(await host.count('#photo-viewer')).toBe(0)
  await host.back()
  await host.waitFor('#photo-group-photo')
  await host.switchTab(1)
  await host.tap('#agenda-filters')
  await host.back()
  await host.waitForGone('#filters-done')
  await host.waitFor('#session-topic-2')
})

const pressBack = (host: WebHost) =>
  host.page.getByRole('button', { name: 'Back' }).filter({ visible: true }).first().tap()

async function signIn(host: WebHost, name: string): Promise<void> {
  const { token, member, expires } = await organiserOf(builds.server.platform, 'owner', name)
  const kept = JSON.stringify({ data: JSON.stringify({ token, member, expires }) })
  await host.page.evaluate((text) => localStorage.setItem('organiser', text), kept)
  await host.reload()
}

test('an organiser’s page that was opened again goes back to the organisers’ start, and that to the first page', async () => {
  const host = await web('/organiser/items/index?kind=rooms')
  await signIn(host, 'Anna')
  await host.waitFor('#items-add')
  await pressBack(host)
  await until(() => host.page.url().endsWith('/organiser/home/index'))
  await host.waitFor('#home-member')
  await pressBack(host)
  await until(() => host.page.url().endsWith('/pages/now/index'))
})

test('Back answers a question with no', async () => {
  const host = await web('/pages/mine/index')
  await signIn(host, 'Li Na')
  await host.tap('For organisers')
  await host.tap('#home-sign-out')
  await host.waitFor('#question-no')
  await host.back()
  await host.waitForGone('#question-no')
  expect(await host.textOf('#home-member')).toBe('Li Na')
  await host.tap('#home-sign-out')
  await host.tap('#question-yes')
  await host.waitForGone('#home-member')
})

test('a calendar file is said to be a file', async () => {
  const host = await web('/guide/session/index?id=topic-1')
  const [file] = await Promise.all([host.page.waitForEvent('download'), host.tap('#session-calendar')])
  expect(file.suggestedFilename()).toBe('forum.ics')
  await host.page.getByText('Open the downloaded file to add it to your calendar.').waitFor()
})
