import { openWeb, type WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { forumWeb } from '../support/forum-web'
import { violationsOn } from '../support/web-audit'
import { drawn, tabTo } from '../support/web-page'

jest.setTimeout(60_000)

const sample = forumWeb()
let web: WebHost

beforeEach(async () => {
  web = await openWeb(sample.browser, { server: sample.server.url })
})

afterEach(async () => {
  expect(web.problems()).toEqual([])
  await web.close()
})

/** Safari before 15.4 knows no dialogs. */
function forgetDialogs(): void {
  for (const name of ['show', 'showModal', 'close']) Reflect.deleteProperty(HTMLDialogElement.prototype, name)
}

function isFocusInSight(): boolean {
  const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
  return top >= 0 && bottom <= innerHeight
}

test.each([
  ['the sheet of filters', '/pages/agenda/index', '#agenda-filters', '#filters-done'],
  ['a photo', '/pages/photos/index', '#photo-group-photo', '#photo-close'],
  ['the question before all is deleted', '/guide/privacy/index', '#privacy-forget', '#privacy-yes'],
])(
  'a browser without dialogs opens %s, keeps the focus inside, and closes it by Escape',
  async (_name, address, opener, inside) => {
    await web.page.addInitScript(forgetDialogs)
    await web.open(address)
    await drawn(web)
    expect(await tabTo(web, opener)).toBe(true)
    await web.page.keyboard.press('Enter')
    await web.waitFor(inside)
    const isInside = () => web.page.evaluate(() => document.querySelector('dialog')?.contains(document.activeElement))
    for (let presses = 0; presses < 20; presses++) {
      expect(await isInside()).toBe(true)
      await web.page.keyboard.press('Tab')
    }
    expect(await violationsOn(web)).toEqual([])
    expect(await web.page.evaluate(isFocusInSight)).toBe(true)
    await web.page.keyboard.press('Escape')
    await web.waitForGone(inside)
    expect(await web.page.evaluate((from) => document.activeElement?.matches(from), opener)).toBe(true)
  },
)

/** A private window of some browsers: whoever looks for storage is refused. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
}

test('a browser that refuses storage keeps stars until it is closed, and says so once', async () => {
  const words = 'This device does not let the app save anything'
  await web.page.addInitScript(refuseStorage)
  await web.open('/pages/agenda/index')
  await web.waitFor('#star-topic-2')
  expect(await web.page.locator('#toast').count()).toBe(0)
  await web.tap('#star-topic-2')
  await until(async () => (await web.page.locator('#toast.toast--shown').innerText()).includes(words))
  await web.page.locator('#toast').evaluate((toast) => {
    toast.textContent = ''
  })
  await web.tap('#star-topic-3')
  await web.switchTab(4)
  await web.waitFor('#session-topic-2')
  await web.waitFor('#session-topic-3')
  expect(await web.textOf('#mine-unkept')).toContain(words)
  expect(await web.page.locator('#toast').innerText()).toBe('')
})
