import { openWeb, type WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { forumWeb } from '../support/forum-web'
import { violationsOn } from '../support/web-audit'
import { drawn, tabTo } from '../support/web-page'

jest.setTimeout(60_000)

const sample = forumWeb()

const focused = ({ page }: WebHost, selector: string) =>
  until(() => page.evaluate((fits) => document.activeElement?.matches(fits) ?? false, selector))

const topOf = ({ page }: WebHost, selector: string) =>
  page.evaluate((name) => document.querySelector(name)?.getBoundingClientRect().top, selector)

test.each([
  ['en', '<html lang="en">', 'Migration Management Cooperation'],
  ['ar', '<html lang="ar" dir="rtl">', 'Migration Management Cooperation'],
])('the document itself has the forum’s name and an empty page for a reader of %s', async (language, root, name) => {
  const response = await fetch(`${sample.server.url}/pages/now/index`, { headers: { 'accept-language': language } })
  const html = await response.text()
  expect(html).toContain(root)
  expect(html).toMatch(new RegExp(`<div id="shell"><p[^>]*>${name}</p>(<i></i>)+`))
  expect(html.indexOf('id="shell"')).toBeLessThan(html.indexOf('rel="stylesheet"'))
})

test.each(['/pages/now/index', '/guide/session/index?id=topic-1'])(
  'nothing moves while %s comes up',
  async (address) => {
    const web = await openWeb(sample.browser, { server: sample.server.url })
    await web.page.addInitScript(() => {
      const shifts: number[] = []
      Reflect.set(window, 'shifts', shifts)
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'))
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await web.open(address)
    await drawn(web)
    await until(() => web.page.evaluate(() => document.querySelector('#shell') === null))
    const shifts: number[] = await web.page.evaluate(() => Reflect.get(window, 'shifts'))
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(0.02)
    await web.close()
  },
)

describe('on a phone', () => {
  let web: WebHost

  beforeAll(async () => {
    web = await openWeb(sample.browser, { server: sample.server.url })
  })

  afterEach(() => expect(web.problems()).toEqual([]))

  afterAll(() => web.close())

  test('a deep page changes its language in two taps and stays where it was, with what was chosen on the page before', async () => {
    await web.open('/pages/agenda/index')
    await web.type('#agenda-search', 'experts')
    await web.tap('#session-experts')
    await web.waitForText('Scholars and practitioners')
    const at = await web.page.evaluate(() => {
      const page = document.querySelector('.pane--detail')
      if (page) page.scrollTop = 300
      return page?.scrollTop
    })
    expect(at).toBe(300)
    const before = await topOf(web, '#session-star')
    await web.tap('#open-language')
    await web.tap('#speak-ar')
    await until(() => web.page.evaluate(() => document.documentElement.dir === 'rtl'))
    await web.waitForGone('#speak-ar')
    expect(web.page.url()).toContain('/guide/session/index?id=experts')
    expect(Math.abs(((await topOf(web, '.pane--detail #session-star')) ?? 0) - (before ?? 0))).toBeLessThan(60)
    await web.back()
    await web.waitFor('#session-experts')
    expect(await web.page.locator('#agenda-search').inputValue()).toBe('experts')
  })
})

test('a reload keeps what was asked for and the place; a page that is pulled down asks for what is new', async () => {
  const web = await openWeb(sample.browser, { server: sample.server.url })
  const scrolled = () => web.page.evaluate(() => document.querySelector('.taro_page')?.scrollTop)
  await web.open('/pages/agenda/index')
  await drawn(web)
  await web.page.locator('.day').last().tap()
  await web.page.evaluate(() => document.querySelector('.taro_page')?.scrollTo(0, 240))
  // A busy browser tells of the scrolling a frame later; no reader reloads within it.
  await web.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  // A pull while the page still asks by itself asks nothing more.
  const answered = web.page.waitForEvent('requestfinished', (request) => request.url().endsWith('/head.json'))
  await web.reload()
  await until(async () => (await scrolled()) === 240)
  await answered
  expect(await web.page.locator('.day--chosen').textContent()).toContain('Tue')
  await web.page.evaluate(() => document.querySelector('.taro_page')?.scrollTo(0, 0))
  const heads: string[] = []
  web.page.on('request', (request) => heads.push(new URL(request.url()).pathname))
  const isPulling = (selector: string) =>
    web.page.evaluate((name) => {
      const target = document.querySelector(name) ?? document.body
      const touch = (type: string, clientY: number) => {
        const touches = type === 'touchend' ? [] : [new Touch({ identifier: 1, target, clientX: 180, clientY })]
        target.dispatchEvent(new TouchEvent(type, { touches, bubbles: true }))
      }
      touch('touchstart', 200)
      for (const y of [220, 260, 300]) touch('touchmove', y)
      const isShown = document.querySelector('#pull') !== null
      touch('touchend', 300)
      return isShown
    }, selector)
  // What is typed in, and what says which touches are the browser's, keeps its own.
  expect(await isPulling('#agenda-search')).toBe(false)
  await web.page.addStyleTag({ content: '.agenda__day { touch-action: none }' })
  expect(await isPulling('.agenda__day')).toBe(false)
  expect(await isPulling('.page__body')).toBe(true)
  await until(async () => heads.includes('/head.json'))
  await until(async () => (await web.page.locator('#pull').count()) === 0)
  await web.open('/guide/privacy/index')
  await drawn(web)
  await until(() => web.page.evaluate(() => document.querySelector('#shell') === null))
  expect(await isPulling('.page__body')).toBe(false)
  await web.close()
})

test('where the sheet of languages cannot be loaded that is said, and the next tap asks again', async () => {
  const web = await openWeb(sample.browser, { server: sample.server.url })
  await web.open('/pages/venue/index')
  await drawn(web)
  await web.page.route('**/language-sheet*', (route) => route.abort())
  await web.tap('#open-language')
  await web.waitForText('That did not work')
  await web.page.unroute('**/language-sheet*')
  await web.tap('#open-language')
  await web.waitFor('#speak-ar')
  await web.close()
})

test('the home screen is offered at the second visit, below all else, and never again once it was put away', async () => {
  const web = await openWeb(sample.browser, { server: sample.server.url })
  const canInstall = () =>
    web.page.evaluate(() => dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })))
  const reopen = async () => {
    await web.open('/pages/now/index')
    await drawn(web)
    await canInstall()
  }
  await reopen()
  expect(await web.count('#install')).toBe(0)
  await web.page.evaluate(() => localStorage.setItem('visits', JSON.stringify({ data: '{"count":1,"at":1}' })))
  await reopen()
  await web.waitFor('#install')
  expect(await violationsOn(web)).toEqual([])
  await web.tap('#install-close')
  await web.waitForGone('#install')
  await reopen()
  expect(await web.count('#install')).toBe(0)
  await web.close()
})

describe('in a wide window', () => {
  let web: WebHost

  beforeAll(async () => {
    web = await openWeb(sample.browser, {
      server: sample.server.url,
      viewport: { width: 1280, height: 800 },
    })
  })

  afterEach(() => expect(web.problems()).toEqual([]))

  afterAll(() => web.close())

  const boxOf = (selector: string) => web.page.locator(selector).boundingBox()

  test('the agenda shows the rooms beside each other until the reader wants the list, and keeps that', async () => {
    await web.open('/pages/agenda/index')
    await web.waitFor('#grid-topic-1')
    expect(await violationsOn(web)).toEqual([])
    await web.page.locator('#agenda-mine').click()
    await web.waitForGone('#grid-topic-1')
    await web.page.locator('#agenda-mine').click()
    await web.waitFor('#grid-topic-1')
    await web.page.locator('#agenda-by-room').click()
    await web.waitFor('#session-topic-1')
    await web.reload()
    await web.waitFor('#session-topic-1')
    expect(await web.count('#grid-topic-1')).toBe(0)
  })

  test('a session opens beside the list by the keyboard alone, another takes its place, and Back closes it', async () => {
    await web.open('/pages/agenda/index')
    await drawn(web)
    const whole = await boxOf('.taro_page')
    expect(await tabTo(web, '#session-topic-1')).toBe(true)
    await web.page.keyboard.press('Enter')
    await focused(web, '.pane--detail h1')
    expect(web.page.url()).toContain('/guide/session/index?id=topic-1')
    expect((await boxOf('.pane--detail'))?.width).toBe(376)
    expect((await boxOf('.pane--list'))?.width).toBe((whole?.width ?? 0) - 376)
    expect(await web.page.locator('.pane--list [aria-current="true"]').getAttribute('id')).toBe('session-topic-1')
    expect(await violationsOn(web)).toEqual([])
    await web.page.locator('.pane--list #session-topic-3').click()
    await until(async () => web.page.url().includes('id=topic-3'))
    await focused(web, '.pane--detail h1')
    await web.back()
    await until(async () => (await web.page.locator('.pane--detail').count()) === 0)
    await focused(web, '#session-topic-3')
    expect(web.page.url()).toContain('/pages/agenda/index')
    expect(await boxOf('.taro_page')).toEqual(whole)
  })

  test('a reload opens the session beside its list again, and Back still leads to the list', async () => {
    await web.open('/pages/agenda/index')
    await drawn(web)
    await web.page.locator('#session-topic-3').click()
    await web.page.locator('.pane--detail #session-title').waitFor()
    await web.reload()
    await until(async () => (await web.page.locator('.pane--list #session-topic-3').count()) === 1)
    expect(web.page.url()).toContain('/guide/session/index?id=topic-3')
    await web.page.locator('.pane--detail #session-title').waitFor()
    await until(() => web.page.evaluate(() => document.querySelector('#shell') === null))
    await web.back()
    await until(async () => (await web.page.locator('.pane--detail').count()) === 0)
    expect(web.page.url()).toContain('/pages/agenda/index')
    await web.back()
    await until(async () => !web.page.url().includes('/guide/'))
  })
})
