import { openWeb, type WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { forumWeb } from '../support/forum-web'
import { cutAtLargest } from '../support/largest-text'
import { delayedAndCancelled } from '../support/next-release'
import { everyPage } from '../support/pages'
import { rawKeysIn } from '../support/raw-keys'
import { hindrancesOn } from '../support/usable'
import { violationsOn } from '../support/web-audit'
import { drawn, goForward, tabTo } from '../support/web-page'

jest.setTimeout(60_000)

const sample = forumWeb()

beforeAll(async () => {
  await sample.server.publish(await delayedAndCancelled())
})

/** From its address every page is opened once; the other looks come to it inside the app. Colours are looked at once a theme. */
const looks = [
  ['light', 'en', (web: WebHost, address: string) => web.open(address), true],
  ['light', 'ar', goForward, false],
  ['dark', 'zh', goForward, true],
] as const

describe.each(looks)('%s, %s', (theme, language, visit, coloursToo) => {
  let web: WebHost

  beforeAll(async () => {
    web = await openWeb(sample.browser, { server: sample.server.url, theme, language })
  })

  afterEach(() => expect(web.problems()).toEqual([]))

  afterAll(() => web.close())

  test.each(everyPage)('%s', async (address) => {
    await visit(web, address)
    await drawn(web)
    expect(await violationsOn(web, coloursToo)).toEqual([])
    expect(await hindrancesOn(web)).toEqual([])
    if (theme === 'light') expect(await cutAtLargest(web)).toEqual([])
    expect(rawKeysIn(`${await web.page.title()}\n${await web.text()}`)).toEqual([])
    expect(await web.page.evaluate(() => document.documentElement.lang)).toBe(language)
  })

  test('the sheet of filters', async () => {
    await web.open('/pages/agenda/index')
    await web.tap('#agenda-filters')
    await web.waitFor('#filters-done')
    expect(await violationsOn(web)).toEqual([])
  })

  test('a photo, full screen', async () => {
    await web.open('/pages/photos/index')
    await web.tap('#photo-group-photo')
    await web.waitFor('#photo-close')
    expect(await violationsOn(web)).toEqual([])
  })
})

describe('by the keyboard', () => {
  let web: WebHost

  beforeAll(async () => {
    web = await openWeb(sample.browser, { server: sample.server.url })
  })

  afterEach(() => expect(web.problems()).toEqual([]))

  afterAll(() => web.close())

  test('the first stop leads past the bar to the content', async () => {
    await web.open('/pages/agenda/index')
    await drawn(web)
    await web.page.keyboard.press('Tab')
    expect(await web.page.evaluate(() => document.activeElement?.className)).toBe('skip')
    await web.page.keyboard.press('Enter')
    expect(await web.page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  })

  test('Tab comes to a session’s card, and Enter opens it', async () => {
    await web.open('/pages/now/index')
    await drawn(web)
    expect(await tabTo(web, '#session-speech-iom')).toBe(true)
    await web.page.keyboard.press('Enter')
    await web.waitFor('#session-title')
  })

  test('Tab comes to the tab bar, and Enter opens the tab', async () => {
    await web.open('/pages/now/index')
    await drawn(web)
    expect(await tabTo(web, '.tab-bar a[href="/pages/mine/index"]')).toBe(true)
    await web.page.keyboard.press('Enter')
    await web.waitFor('#language-zh')
  })

  test('a star is set by the keyboard', async () => {
    await web.open('/pages/now/index')
    await drawn(web)
    expect(await tabTo(web, '#star-group-photo')).toBe(true)
    await web.page.keyboard.press('Enter')
    await until(() => web.page.evaluate(() => document.querySelector('#star-group-photo.star--on') !== null))
  })

  test.each([
    ['the sheet of filters', '/pages/agenda/index', '#agenda-filters', '#filters-done'],
    ['a photo', '/pages/photos/index', '#photo-group-photo', '#photo-close'],
    ['the question before all is deleted', '/guide/privacy/index', '#privacy-forget', '#privacy-yes'],
  ])('%s opens by Enter, closes by Escape and gives the focus back', async (_name, address, opener, inside) => {
    await web.open(address)
    await drawn(web)
    expect(await tabTo(web, opener)).toBe(true)
    await web.page.keyboard.press('Enter')
    await web.waitFor(inside)
    expect(await web.page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement))).toBe(true)
    await web.page.keyboard.press('Escape')
    await web.waitForGone(inside)
    expect(await web.page.evaluate((from) => document.activeElement?.matches(from), opener)).toBe(true)
  })
})
