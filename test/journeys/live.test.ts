import { delay, move } from 'domain/draft/quick-edits'
import { readHead } from '../../cloud/usecases/release/read-head'
import { browserOf } from '../hosts/browser/browser-host'
import { openWeb } from '../hosts/browser/driver'
import type { MiniHost } from '../hosts/mini-host'
import { until } from '../hosts/until'
import { bothBuilds, buildNames } from '../support/both-builds'
import { cableTo } from '../support/cable'
import { gate } from '../support/gate'
import { type ApiOrganiser, apiOrganiser, invitationTo } from '../support/organisers'
import { aRequest } from '../support/sample-draft'

jest.setTimeout(40_000)

/** Sooner than the soonest poll, which comes 16 s after the one before: what is heard by then was told. */
const TOLD = 8000

const builds = bothBuilds()
let organiser: ApiOrganiser

beforeAll(async () => {
  const { url, platform } = builds.server
  organiser = await apiOrganiser(url, await invitationTo(platform, 'publisher'))
})

/** The afternoon's side event is 20 minutes late, and the round table goes to Hall A. */
async function delayAndMove(): Promise<number> {
  const draft = await organiser.call('draft', {})
  const edits = [...delay(draft, 'side-services', 20), ...move(draft, 'experts', 'hall-a')]
  const { draftRev } = await organiser.call('edit', { request: aRequest(), edits })
  return (await organiser.call('publish', { request: aRequest(), draftRev, note: 'The lift is slow.' })).release
}

const rollBack = () => organiser.call('rollback', { request: aRequest(), release: 1 })

async function asAtFirst(): Promise<void> {
  const { release } = await readHead(builds.server.platform)
  if (release > 1) await rollBack()
}

/** The count on the first tab; empty for none. */
async function badgeOf(host: MiniHost): Promise<string> {
  const where = host.target === 'weapp' ? '#host-tabs b' : '.tab-bar__badge'
  return (await browserOf(host).page.locator(where).filter({ visible: true }).allInnerTexts()).join()
}

const isStarred = async (host: MiniHost, id: string): Promise<boolean> =>
  (await browserOf(host).find(`#star-${id}`).first().getAttribute('class'))?.includes('star--on') ?? false

async function topOf(host: MiniHost, target: string): Promise<number> {
  const box = await browserOf(host).find(target).first().boundingBox()
  return Math.round(box?.y ?? Number.NaN)
}

const textSays = (host: MiniHost, target: string, ...words: string[]) =>
  until(async () => {
    const text = await host.textOf(target)
    return words.every((word) => text.includes(word))
  }, TOLD)

/** The agenda's afternoon, scrolled to, on a page that says whether it was loaded anew. */
async function openAgenda(host: MiniHost): Promise<void> {
  await host.open('/pages/agenda/index')
  await host.waitFor('#session-tea-2')
  await browserOf(host)
    .find('#session-tea-2')
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'center' })
      Reflect.set(window, 'isAsItWas', true)
    })
}

const isReloaded = async (host: MiniHost): Promise<boolean> =>
  !(await browserOf(host).page.evaluate(() => Reflect.has(window, 'isAsItWas')))

describe.each(buildNames)('%s', (name) => {
  afterEach(asAtFirst)

  test('an open agenda shows what another client publishes, old and new, where the reader is', async () => {
    const host = await builds.open(name)
    await openAgenda(host)
    await host.tap('#star-side-services')
    await until(() => isStarred(host, 'side-services'))
    const before = await topOf(host, '#session-tea-2')
    const release = await delayAndMove()
    await textSays(host, '#session-side-services', '17:35', 'was 16:00')
    await textSays(host, '#session-experts', 'Hall A', 'was Hall B')
    expect(await topOf(host, '#session-tea-2')).toBe(before)
    expect(await badgeOf(host)).toBe('2')
    // The starred one is said in the banner, whichever matters sooner, and the other counted.
    await textSays(host, '#news', 'Starts later', '16:00–17:15', '16:20–17:35', 'Side exchange', 'and 1 more')
    await host.tap('#news-show')
    await host.waitFor(`#release-${release}`)
    const feed = await host.textOf(`#release-${release}`)
    const delayed = ['16:00–17:15', '16:20–17:35', 'Hall A', 'in your agenda']
    const starredFirst = ['The lift is slow.', ...delayed, 'Hall B', 'Hall A']
    expect([...feed.matchAll(new RegExp(starredFirst.join('|'), 'g'))].map(String)).toEqual(starredFirst)
    await host.back()
    await until(async () => (await badgeOf(host)) === '', TOLD)
    expect(await host.count('#news-show')).toBe(0)
    expect(await isReloaded(host)).toBe(false)
  })

  test('a roll back is told like any release, and takes the marks away', async () => {
    const host = await builds.open(name)
    await openAgenda(host)
    await delayAndMove()
    await textSays(host, '#session-side-services', 'was 16:00')
    await rollBack()
    await until(async () => !(await host.text()).includes('was '), TOLD)
    await textSays(host, '#session-side-services', '17:15')
    await textSays(host, '#session-experts', 'Hall B')
    expect(await isReloaded(host)).toBe(false)
  })

  test('a notice appears on the open page, whichever it is, and is counted until it was looked at', async () => {
    const host = await builds.open(name)
    await host.open('/guide/session/index?id=opening')
    await host.waitFor('#session-title')
    const early = { en: 'The doors open late.', zh: '开门推迟。' }
    const first = await organiser.call('notice', { request: aRequest(), text: early })
    await textSays(host, '#news', 'Notice', early.en)
    await host.tap('#news-close')
    await host.waitForGone('#news-close')
    await organiser.call('withdraw', { request: aRequest(), id: first.id })
    await host.open('/pages/now/index')
    await host.waitFor('#forum-card')
    const text = { en: `Lunch is served on the terrace, ${host.target}.`, zh: '午餐在露台供应。' }
    const { id } = await organiser.call('notice', { request: aRequest(), text })
    await textSays(host, '#now-notice', text.en)
    await textSays(host, '#since', 'Since you last looked', text.en)
    await until(async () => (await badgeOf(host)) === '1', TOLD)
    await host.tap('#news-show')
    await host.waitFor(`#notice-${id}`)
    await host.back()
    await until(async () => (await badgeOf(host)) === '', TOLD)
    await organiser.call('withdraw', { request: aRequest(), id })
    await until(async () => !(await host.text()).includes(text.en), TOLD)
  })

  test('who opens it later sees what was, and no badge', async () => {
    await delayAndMove()
    const host = await builds.open(name)
    await host.open('/pages/agenda/index')
    await host.waitFor('#session-side-services')
    await textSays(host, '#session-side-services', '17:35', 'was 16:00')
    await textSays(host, '#session-experts', 'was Hall B')
    expect(await badgeOf(host)).toBe('')
  })
})

test('the web build says what came before the page’s own code was there', async () => {
  const host = await openWeb(builds.browser, { server: builds.server.url })
  await host.open('/pages/now/index')
  // By then all is on the device.
  await textSays(host, '#fresh-words', 'checked just now')
  const code = gate()
  await host.page.route('**/js/src_pages_now_*.js', async (route) => {
    await code.passed
    await route.continue()
  })
  await host.page.goto('about:blank')
  const text = { en: 'The east gate is closed.', zh: '东门已关闭。' }
  const { id } = await organiser.call('notice', { request: aRequest(), text })
  const board = host.page.waitForResponse('**/notices/*.json')
  const opening = host.open('/pages/now/index')
  await (await board).finished()
  code.open()
  await opening
  await textSays(host, '#news', 'Notice', text.en)
  await organiser.call('withdraw', { request: aRequest(), id })
  await host.close()
})

test('the web build hears of what was published while its stream was cut, once that is back', async () => {
  const cable = await cableTo(builds.server.url)
  const host = await openWeb(builds.browser, { server: cable.url })
  const streaming = host.page.waitForResponse('**/events')
  await openAgenda(host)
  await streaming
  cable.cut()
  await delayAndMove()
  cable.mend()
  await textSays(host, '#session-side-services', 'was 16:00')
  await rollBack()
  await host.close()
  await cable.close()
})
