import { openWeb, type WebHost } from '../hosts/browser/driver'
import { until } from '../hosts/until'
import { forumWeb } from '../support/forum-web'
import { keptByWorker } from '../support/web-page'

jest.setTimeout(30_000)

const sample = forumWeb()
let web: WebHost

beforeAll(async () => {
  web = await openWeb(sample.browser, { server: sample.server.url, hasServiceWorker: true })
  await web.open('/pages/now/index')
  await keptByWorker(web)
})

test.each([
  ['signs', '/signs', 'Hall A'],
  ['a door', '/door/hall-a', 'Hall A'],
  ['the programme to print', '/programme', 'Hall A'],
])('a browser that has the app shows what the backend draws: %s', async (_, path, words) => {
  await web.page.goto(new URL(path, web.page.url()).href)
  await until(async () => (await web.page.content()).includes(words))
  expect(new URL(web.page.url()).pathname).toBe(path)
  expect(await web.page.locator('#app').count()).toBe(0)
})

test('a browser that has the app takes the calendar from the backend', async () => {
  const calendar = web.page.waitForEvent('download')
  await web.page.goto(new URL('/calendar.ics', web.page.url()).href).catch(() => undefined)
  expect((await calendar).suggestedFilename()).toBe('calendar.ics')
})

test('organisers’ pages and pictures for chats are not kept on attendees’ devices', async () => {
  const kept = await web.page.evaluate(async () => {
    const names = await caches.keys()
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return requests.flat().map(({ url }) => url)
  })
  expect(kept.length).toBeGreaterThan(20)
  expect(kept.filter((url) => /organiser|\/card\//.test(url))).toEqual([])
})
