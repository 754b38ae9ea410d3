import { type BrowserHost, browserOf } from '../hosts/browser/browser-host'
import { WebHost } from '../hosts/browser/driver'
import { GlassEaselHost } from '../hosts/glass-easel/driver'
import type { MiniHost } from '../hosts/mini-host'
import { until } from '../hosts/until'
import { bothBuilds, buildNames } from '../support/both-builds'
import { keptByWorker } from '../support/web-page'

jest.setTimeout(30_000)

const builds = bothBuilds()

/** Once the programme is kept on the device, and on the web the app too. */
async function keptForOffline(host: MiniHost): Promise<void> {
  await until(async () => (await host.textOf('#fresh-words')).includes('checked just now'), 8000)
  if (host instanceof WebHost) await keptByWorker(host)
}

/** Two fingers come down around the middle of the target, part to twice the distance, and one lifts before the other. */
async function spread(host: BrowserHost, target: string): Promise<void> {
  const fingers = await host.page.context().newCDPSession(host.page)
  const box = await host.find(target).first().boundingBox()
  if (!box) throw new Error(`${target} is not on the screen`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...offsets: number[]) =>
    fingers.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: offsets.map((offset, id) => ({ id, x, y: y + offset })),
    })
  await touch('touchStart', -40)
  await touch('touchStart', -40, 40)
  await touch('touchMove', -60, 60)
  await touch('touchMove', -80, 80)
  // Fingers that are lifted while they move are a fling: Chromium then takes the next tap for the one that stops it.
  await host.page.waitForTimeout(150)
  await touch('touchMove', -80, 80)
  await touch('touchEnd', -80)
  await touch('touchEnd')
}

describe.each(buildNames)('%s', (name) => {
  test('opens, lists, stars, shows a session, and Mine keeps the star', async () => {
    const host = await builds.open(name)
    await host.open('/pages/now/index')
    await host.waitFor('#forum-card')
    await host.waitFor('#session-speech-iom')
    await host.switchTab(1)
    await host.waitFor('#session-topic-2')
    await host.tap('#star-topic-2')
    await host.tap('#session-topic-2')
    await host.waitFor('#session-title')
    expect(await host.textOf('#session-title')).toBe('Collaboratively Preventing Security Risks at Ports')
    expect(await host.textOf('#session-star')).toBe('Starred')
    await host.back()
    await host.waitFor('#session-topic-3')
    expect(await host.textOf('#session-topic-3')).toContain('Overlaps a starred session')
    await host.switchTab(4)
    await host.waitFor('#session-topic-2')
    await host.reload()
    await host.waitFor('#session-topic-2')
    expect(await host.count('#session-topic-3')).toBe(0)
  })

  test('without a network opens again, says so, and shows a session never visited', async () => {
    const host = await builds.open(name, { hasServiceWorker: true })
    await host.open('/pages/now/index')
    await keptForOffline(host)
    await host.setOffline(true)
    await host.reload()
    await host.waitForText('offline, last checked')
    await host.switchTab(1)
    await host.tap('#session-experts')
    await host.waitForText('Expert round table: governance in a changing environment')
    await host.waitForText('You are offline.')
    await host.setOffline(false)
    await until(async () => !(await host.text()).includes('You are offline.'), 8000)
  })

  test('searches in Chinese and with accents, and finds again what the day has', async () => {
    const host = await builds.open(name)
    await host.open('/pages/agenda/index')
    await host.waitFor('#agenda-search')
    await host.type('#agenda-search', '开幕')
    await host.waitForText('1 session found')
    await host.waitFor('#session-opening')
    await host.type('#agenda-search', 'clósing')
    await host.waitForGone('#session-opening')
    await host.waitFor('#session-closing')
    await host.tap('#agenda-search-clear')
    await host.waitFor('#session-topic-2')
  })

  test('one search from a tab: a talk by a word, a room by its name with what is on, a slip of a key, what was searched', async () => {
    const host = await builds.open(name)
    await host.open('/pages/now/index')
    await host.waitFor('#forum-card')
    await host.tap('#open-search')
    await host.waitFor('#search-words')
    await host.type('#search-words', 't')
    await host.waitForText('results')
    await host.type('#search-words', 'hall b')
    await host.waitFor('#found-rooms-hall-b')
    await host.waitForText('Sessions in')
    const text = await host.text()
    expect(text.indexOf('Rooms')).toBeLessThan(text.indexOf('Sessions in'))
    await host.type('#search-words', 'secruity')
    await host.waitFor('#search-meant')
    expect(await host.textOf('#search-meant')).toContain('security')
    expect(await host.count('#found-sessions-topic-2')).toBe(0)
    await host.tap('#search-meant')
    await host.waitFor('#found-sessions-topic-2')
    await host.tap('#found-sessions-topic-2')
    await host.waitFor('#session-title')
    await host.back()
    await host.waitFor('#search-words')
    await host.type('#search-words', 'zzzz')
    await host.waitFor('#recent-0')
    expect(await host.textOf('#recent-0')).toContain('security')
    await host.tap('#forget-0')
    await host.waitForGone('#recent-0')
  })

  test('filters by topic, on the sheet', async () => {
    const host = await builds.open(name)
    await host.open('/pages/agenda/index')
    await host.waitFor('#agenda-filters')
    await host.tap('#agenda-filters')
    await host.tap('#filter-topic-citizens')
    await host.tap('#filters-done')
    await host.waitForGone('#filters-done')
    await host.waitForGone('#session-topic-2')
    await host.waitFor('#session-topic-3')
  })

  test('speaks Chinese and Arabic at once when they are chosen, and after a reload', async () => {
    const host = await builds.open(name)
    await host.open('/pages/mine/index')
    await host.waitFor('#language-zh')
    await host.tap('#language-zh')
    await until(async () => (await host.title()) === '我的')
    await host.reload()
    await until(async () => (await host.title()) === '我的', 8000)
    await host.tap('#language-ar')
    await until(async () => /[\u0600-\u06ff]/.test(await host.title()))
    await host.switchTab(1)
    await host.waitFor('#session-topic-2')
    expect(await host.text()).toMatch(/[\u0600-\u06ff]/)
  })

  test('shows the day by room and time, where arrows lead from session to session', async () => {
    const host = await builds.open(name)
    await host.open('/pages/agenda/index')
    await host.waitFor('#agenda-by-room')
    await host.tap('#agenda-by-room')
    await host.waitFor('#grid-topic-2')
    if (host instanceof WebHost) {
      const focused = () => host.page.evaluate(() => document.activeElement?.id)
      await host.page.focus('#grid-topic-2')
      await host.page.keyboard.press('ArrowRight')
      expect(await focused()).toBe('grid-topic-3')
      await host.page.keyboard.press('ArrowLeft')
      expect(await focused()).toBe('grid-topic-2')
    }
    const heightOf = async () => (await browserOf(host).find('#grid-topic-2').first().boundingBox())?.height ?? 0
    const before = await heightOf()
    await spread(browserOf(host), '#rooms-grid')
    await until(async () => Math.round((await heightOf()) / before) === 2)
    await host.tap('#grid-topic-2')
    await host.waitFor('#session-title')
    expect(await host.textOf('#session-title')).toBe('Collaboratively Preventing Security Risks at Ports')
  })

  test('leads from a session to its room on the plan, and from there to what else is on', async () => {
    const host = await builds.open(name)
    await host.open('/guide/session/index?id=topic-2')
    await host.waitFor('#session-map')
    await host.tap('#session-map')
    await host.waitFor('#place-name')
    expect(await host.textOf('#place-name')).toBe('Hall A')
    await host.waitFor('#session-side-services')
    await host.tap('#floor-level-1')
    await host.waitFor('#place-main-hall')
  })

  test('Now says the last shuttle and how the reader hears what is on without a tap', async () => {
    const host = await builds.open(name)
    await host.open('/pages/now/index')
    await host.waitFor('#your-next')
    expect(await host.textOf('#shuttle-last-line-b')).toContain('last')
    expect(await host.textOf('#session-speech-iom')).toMatch(/Channel \d|Floor/)
  })

  test('a deep page speaks another language after two taps, and the way back is as it was', async () => {
    const host = await builds.open(name)
    await host.open('/pages/agenda/index')
    await host.tap('#session-topic-2')
    await host.waitFor('#session-title')
    await host.tap('#open-language')
    await host.tap('#speak-zh')
    await until(async () => (await host.textOf('#session-title')).includes('口岸'))
    await host.waitForGone('#speak-zh')
    await host.back()
    await host.waitFor('#agenda-search')
  })

  test('a clash is freed in two taps from Now, and can be had back; an own item is there after a reload', async () => {
    const host = await builds.open(name)
    await host.open('/pages/agenda/index')
    for (const session of ['topic-2', 'topic-3']) {
      await host.waitFor(`#star-${session}`)
      await host.tap(`#star-${session}`)
    }
    await host.switchTab(0)
    await host.waitFor('#next-compare')
    await host.tap('#next-compare')
    await host.waitFor('#remove-topic-3')
    await host.tap('#remove-topic-3')
    await host.waitForGone('#session-topic-3')
    await host.waitFor('#star-topic-2')
    await host.tap('#undo')
    await host.waitFor('#remove-topic-3')
    await host.tap('#mine-add')
    await host.waitFor('#own-title')
    await host.tap('#own-save')
    await host.waitForText('Write what it is.')
    await host.type('#own-title', 'Notes for the round table')
    await host.tap('#own-save')
    await host.waitFor('#item-own-1')
    await host.reload()
    await host.waitFor('#item-own-1')
    expect(await host.textOf('#item-own-1')).toContain('on this device only')
    await host.tap('#item-own-1')
    await host.waitFor('#own-delete')
    await host.tap('#own-delete')
    await host.waitForGone('#item-own-1')
    await host.tap('#undo')
    await host.waitForText('Notes for the round table')
  })

  test('a link to what is not there says so', async () => {
    const host = await builds.open(name)
    await host.open('/guide/session/index?id=no-such')
    await host.waitForText('This is no longer in the programme')
  })
})

test('on the web a session that is left at once leaves the agenda on the screen', async () => {
  const host = await builds.open('the web build')
  await host.open('/pages/agenda/index')
  await host.waitFor('#session-topic-2')
  await host.tap('#session-topic-2')
  await host.waitFor('#session-title')
  await host.back()
  await host.waitFor('#session-topic-2')
  // Longer than any page takes to slide away.
  await new Promise((next) => setTimeout(next, 600))
  expect(await host.count('#session-topic-2')).toBe(1)
  await host.switchTab(4)
  await host.waitForText('Nothing starred yet')
})

test('WeChat draws the question before all is deleted in the reader’s direction, text size and theme', async () => {
  const host = await builds.open('the mini program', { language: 'ar', theme: 'dark' })
  if (!(host instanceof GlassEaselHost)) throw new Error('the mini program runs under glass-easel')
  await host.open('/pages/mine/index')
  await host.tap('#text-largest')
  await host.open('/guide/privacy/index')
  await host.tap('#privacy-forget')
  await host.waitFor('#question-yes')
  expect(await host.textOf('#question-no')).toBe('إلغاء')
  const look = await host.find('#question-yes').evaluate((button) => {
    const panel = button.closest('.modal__panel')
    const other = document.querySelector('section:not([hidden]) [id$="--question-no"]')
    if (!panel || !other) throw new Error('a question without its panel or its other button')
    return {
      isLeftOfNo: button.getBoundingClientRect().right <= other.getBoundingClientRect().left,
      ground: getComputedStyle(panel).backgroundColor,
      size: getComputedStyle(panel.querySelector('.question__body') ?? panel).fontSize,
    }
  })
  expect(look).toEqual({ isLeftOfNo: true, ground: 'rgb(24, 35, 49)', size: '21px' })
  await host.tap('#question-yes')
  await until(async () => (await host.done('showToast')).length > 0)
  expect(await host.count('#question-yes')).toBe(0)
})
