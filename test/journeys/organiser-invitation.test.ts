import { openWeb, type WebHost } from '../hosts/browser/driver'
import { bothBuilds } from '../support/both-builds'
import { invitationTo } from '../support/organisers'
import { violationsOn } from '../support/web-audit'

jest.setTimeout(30_000)

const builds = bothBuilds()

/** Everywhere the address of the browser's page could be read from. */
const addresses = ({ page }: WebHost) =>
  page.evaluate(() => [location.href, document.referrer, JSON.stringify(history.state)].join(' '))

async function withoutViolations(host: WebHost): Promise<void> {
  expect(await violationsOn(host)).toEqual([])
}

test('on the web an invitation’s link fills in the code and leaves it in no address', async () => {
  const code = await invitationTo(builds.server.platform, 'owner')
  const host = await openWeb(builds.browser, { server: builds.server.url })
  await host.open('/pages/now/index')
  await host.waitFor('#forum-card')
  await host.open(`/s/i-${code.toLowerCase()}`)
  await host.waitFor('#sign-in-code')
  expect(await host.page.locator('#sign-in-code').inputValue()).toBe(code)
  expect((await addresses(host)).toUpperCase()).not.toContain(code)
  await withoutViolations(host)
  await host.type('#sign-in-name', 'Li Na')
  await host.tap('#sign-in-send')
  await host.waitForGone('#sign-in-send')
  await host.waitForText('Opening ceremony')
  await host.back()
  await host.waitFor('#forum-card')
  expect(host.problems()).toEqual([])
  await host.close()
})

test('team and notices have no violation, at each of their steps', async () => {
  const host = await openWeb(builds.browser, { server: builds.server.url })
  await host.open(`/s/i-${await invitationTo(builds.server.platform, 'owner')}`)
  await host.type('#sign-in-name', 'Li Na')
  await host.tap('#sign-in-send')
  await host.waitForGone('#sign-in-send')
  await host.open('/organiser/sign-in/index')
  await host.waitFor('#sign-in-continue')
  await withoutViolations(host)
  await host.open('/organiser/team/index')
  await host.waitFor('#team-invite')
  await withoutViolations(host)
  await host.tap('#team-invite')
  await host.waitFor('#invite-make')
  await withoutViolations(host)
  await host.tap('#invite-make')
  await host.waitFor('#invited-done')
  await withoutViolations(host)
  await host.open('/organiser/notices/index')
  await host.tap('#notice-ready-shuttles')
  await host.waitFor('#notice-preview')
  await host.tap('#notice-post')
  await host.waitFor('#notice-problem')
  await withoutViolations(host)
  expect(host.problems()).toEqual([])
  await host.close()
})

test('an organiser on the web is asked, posts, and an attendee’s open page shows the notice', async () => {
  const attendee = await builds.open('the web build')
  await attendee.open('/pages/now/index')
  await attendee.waitFor('#forum-card')
  const host = await openWeb(builds.browser, { server: builds.server.url })
  await host.open(`/organiser/sign-in/index?code=${await invitationTo(builds.server.platform, 'editor')}`)
  await host.type('#sign-in-name', 'Li Na')
  await host.tap('#sign-in-send')
  await host.waitForGone('#sign-in-send')
  await host.open('/organiser/notices/index')
  await host.tap('#notice-ready-seats')
  await host.waitFor('#notice-preview')
  await host.tap('#notice-post')
  await host.page.keyboard.press('Escape')
  await host.waitForGone('#question-yes')
  await host.tap('#notice-post')
  await host.waitFor('#question-yes')
  await withoutViolations(host)
  await host.tap('#question-yes')
  await attendee.waitForText('Please take your seats.')
  expect(host.problems()).toEqual([])
  await host.close()
})
