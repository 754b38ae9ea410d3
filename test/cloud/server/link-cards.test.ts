import { withFirstPaint } from 'domain/look/first-paint'
import { Problem } from 'domain/problem'
import { createCardPages } from '../../../cloud/http/card-pages'
import { eventData } from '../../../cloud/link-preview/event-data'
import { aProgramme, aSession } from '../../support/sample-programme'
import { startServer, type TestServer } from '../../support/server'
import { aWebBuild } from '../../support/web-build'

const hostile = '<script>alert("1")</script> & \'ports\' ميناء'
const { forum } = aProgramme()
const programme = aProgramme({
  forum: { ...forum, languages: ['en', 'zh', 'ru', 'pt-BR'] },
  sessions: [
    aSession({
      title: { en: 'Opening ceremony', zh: '开幕式', ar: 'حفل الافتتاح', ru: 'Открытие', 'pt-BR': 'Abertura' },
    }),
    aSession({ id: 'hostile', title: { en: hostile } }),
    aSession({ id: 'off', status: 'cancelled' }),
    aSession({ id: 'money', title: { en: "$& $1 $$ $'" } }),
  ],
})

let server: TestServer
let web: Awaited<ReturnType<typeof aWebBuild>>
beforeAll(async () => {
  web = await aWebBuild()
  server = await startServer({ programme, webRoot: web.path })
})
afterAll(async () => {
  await server.stop()
  await web.remove()
})

async function pageAt(path: string, language = 'en') {
  const response = await fetch(server.url + path, { headers: { 'accept-language': language } })
  const html = await response.text()
  const tagsOf = (name: string) =>
    [...html.matchAll(/<meta (?:property|name)="([^"]*)" content="([^"]*)">/g)].flatMap(([, key, content]) =>
      key === name ? [content] : [],
    )
  return { response, html, tag: (name: string) => tagsOf(name).join('|') }
}

const nameIn = (html: string) => /<div id="shell"><p[^>]*>([^<]*)/.exec(html)?.[1]

const dataIn = (html: string) => {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return JSON.parse(json)
}

test.each([
  ['opening', 'EventScheduled'],
  ['off', 'EventCancelled'],
])('%s tells search engines that it is %s', async (id, status) => {
  const data = dataIn((await pageAt(`/s/s-${id}`)).html)
  expect(data).toMatchObject({ '@type': 'Event', startDate: '2024-09-09T09:00:00+08:00' })
  expect([data.eventStatus, data.url]).toEqual([`https://schema.org/${status}`, `${server.url}/s/s-${id}`])
})

test('a session that was moved tells search engines when it would have started', () => {
  const announced = { start: '2024-09-09T08:30:00+08:00', end: '2024-09-09T10:00:00+08:00' }
  expect(eventData(aSession({ announced }), programme, 'en')).toMatchObject({
    eventStatus: 'https://schema.org/EventRescheduled',
    previousStartDate: announced.start,
  })
})

test('a title in the data for search engines ends no element', async () => {
  const { html } = await pageAt('/s/s-hostile')
  expect(dataIn(html).name).toBe(hostile)
  expect(html).not.toContain('<script>alert')
})

test.each([
  ['a share code', '/s/s-opening'],
  ['the same in capitals', '/s/S-OPENING'],
  ['the page’s own address', '/guide/session/index?id=opening'],
])('%s has the session’s card', async (_, path) => {
  const { tag, html, response } = await pageAt(path)
  expect(response.status).toBe(200)
  expect(tag('og:title')).toBe('Opening ceremony')
  expect(tag('og:description').replace(/[\u2066-\u2069]/g, '')).toBe(
    'Mon 9 Sep 09:00–10:00 UTC+8 · Hall A · Migration Forum',
  )
  expect(tag('og:url')).toBe(server.url + path)
  expect(tag('og:image')).toBe(`${server.url}/card/forum.png`)
  expect(html.match(/<title>/g)).toHaveLength(1)
  expect(html).toContain('<title>Opening ceremony</title>')
  expect(tag('description')).toBe(tag('og:description'))
})

test.each([
  '/s/i-abcdefghjk',
  '/s/I-ABCDEFGHJK?lang=zh',
  '/organiser/sign-in/index?code=abcdefghjk',
  '/organiser/sign-in/index?lang=zh&code=abcdefghjk',
])('the card of %s does not repeat the invitation', async (path) => {
  const { tag, html } = await pageAt(path)
  expect(tag('og:url')).toBe(server.url)
  expect(html.toLowerCase()).not.toContain('abcdefghjk')
})

test.each([
  ['zh-CN,zh;q=0.9,en;q=0.5', '/s/s-opening', '开幕式', 'zh'],
  ['en;q=0.4, ar;q=0.9', '/s/s-opening', 'حفل الافتتاح', 'ar'],
  ['fr', '/s/s-opening', 'Opening ceremony', 'en'],
  ['ru-RU,ru;q=0.9,en;q=0.5', '/s/s-opening', 'Открытие', 'en'],
  ['pt-PT,pt;q=0.9', '/s/s-opening', 'Abertura', 'en'],
  ['zh', '/s/s-opening?lang=ar', 'حفل الافتتاح', 'ar'],
])('a reader of %s is told of %s as %s', async (accepts, path, title, language) => {
  const { tag, html, response } = await pageAt(path, accepts)
  expect(tag('og:title')).toBe(title)
  expect(html).toContain(`<html lang="${language}"${language === 'ar' ? ' dir="rtl"' : ''}>`)
  expect(response.headers.get('vary')).toContain('Accept-Language')
})

test.each([
  ['en', /^Migration Forum$/],
  ['zh', /移民/],
])('before any script a reader of %s sees the forum’s name', async (language, name) => {
  expect(nameIn((await pageAt('/s/s-opening', language)).html)).toMatch(name)
})

test.each([
  ['en', 'Forum', '<html lang="en">'],
  ['zh', '论坛', '<html lang="zh">'],
  ['ar', 'المنتدى', '<html lang="ar" dir="rtl">'],
])('before anything is published the page begins in the language of a reader of %s', async (accepts, name, root) => {
  const unpublished = createCardPages(
    () => Promise.reject(new Problem('unpublished', 'Nothing is published.')),
    undefined,
  )
  const html = '<!doctype html><html lang="en"><body><div id="shell"><p dir="auto">Forum</p></div></body></html>'
  const page = await unpublished(html, { url: 'http://localhost/', accepts })
  expect(nameIn(page)).toBe(name)
  expect(page).toContain(root)
})

test('a forum’s name with markup is text before any script, too', () => {
  const page = withFirstPaint('<div id=shell><p dir=auto>Forum</p></div>', hostile, 'en')
  expect(page).toBe(
    '<div id=shell><p dir=auto>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;ports&#39; ميناء</p></div>',
  )
})

test('a title with markup, quotes and Arabic is text, and nothing else', async () => {
  const { tag, html } = await pageAt('/s/s-hostile')
  expect(tag('og:title')).toBe('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;ports&#39; ميناء')
  expect(html).not.toContain('<script>alert')
})

test('a title with the signs of a replacement is taken as it is', async () => {
  const { tag } = await pageAt('/s/s-money')
  expect(tag('og:title')).toBe('$&amp; $1 $$ $&#39;')
})

test('a cancelled session says so first', async () => {
  expect((await pageAt('/s/s-off')).tag('og:title')).toBe('Cancelled: Opening ceremony')
})

test.each([
  ['the forum', '/'],
  ['a session that is gone', '/s/s-gone'],
  ['no code', '/s/%3Cscript%3E'],
  ['an invitation, which says nothing of itself', '/s/i-abcde-fghjk'],
  ['a page of nothing in particular', '/guide/topics/index'],
])('%s has the forum’s card', async (_, path) => {
  const { tag } = await pageAt(path)
  expect(tag('og:title')).toBe('Sub-Forum on Migration Management Cooperation')
  expect(tag('og:description')).toContain('Suzhou')
})

test('a published change is in the next card', async () => {
  await server.publish(aProgramme({ sessions: [aSession({ title: { en: 'Opening, in the garden' } })] }))
  expect((await pageAt('/s/s-opening')).tag('og:title')).toBe('Opening, in the garden')
})

test('the page’s scripts run as before: its policy is that of the build', async () => {
  const { response } = await pageAt('/s/s-opening')
  expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
  expect(response.headers.get('cache-control')).toBe('no-cache')
})
