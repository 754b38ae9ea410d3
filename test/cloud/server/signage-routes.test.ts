import { aProgramme, aSession } from '../../support/sample-programme'
import { startServer, type TestServer } from '../../support/server'
import { aWebBuild } from '../../support/web-build'

let server: TestServer
let web: Awaited<ReturnType<typeof aWebBuild>>
beforeAll(async () => {
  web = await aWebBuild()
  const rehearsal = Date.parse('2024-09-09T09:30:00+08:00') - Date.now()
  server = await startServer({ webRoot: web.path, rehearsal })
})
afterAll(async () => {
  await server.stop()
  await web.remove()
})

async function pageAt(path: string, language = 'en') {
  const response = await fetch(server.url + path, { headers: { 'accept-language': language } })
  return { response, html: await response.text() }
}

test.each([
  ['all signs', '/signs', 200, 'Opening ceremony'],
  ['a form with nothing chosen', '/signs?room=&session=&day=&size=a4', 200, 'Opening ceremony'],
  ['table cards', '/signs?size=card', 200, 'class="card'],
  ['a session', '/signs?session=opening', 200, 'class="sheet large"'],
  ['an unknown size is a door sign', '/signs?size=%3Cb%3E', 200, 'class="sheet door"'],
  ['a room that is not there', '/signs?room=nowhere', 404, 'There is no such room in the programme.'],
  ['a session that is not there', '/signs?session=%3Cscript%3E', 404, 'There is no such session in the programme.'],
  ['a day that is not there', '/signs?day=2030-01-01', 404, 'The programme has no such day.'],
  ['the programme on paper', '/programme', 200, 'Opening ceremony'],
  ['a door', '/door/hall-a', 200, 'Opening ceremony'],
  ['a door that is not there', '/door/nowhere', 404, 'There is no such room in the programme.'],
  ['a door in the dark', '/door/hall-a?dark', 200, '<body class="dark"'],
])('%s', async (_, path, status, words) => {
  const { response, html } = await pageAt(path)
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(html).toContain(words)
})

test.each([
  ['zh', '/signs?room=nowhere', '日程中没有这个会议室。'],
  ['en', '/signs?room=nowhere&lang=ar,en', 'لا توجد قاعة كهذه في البرنامج.'],
])('a reader of %s is answered at %s in the right language', async (accepts, path, words) => {
  expect((await pageAt(path, accepts)).html).toContain(words)
})

test.each(['/signs', '/door/hall-a'])('%s runs its own script and style, and nothing else', async (path) => {
  const { response, html } = await pageAt(path)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self';")
  expect(policy).toMatch(/style-src 'sha256-[^']+';/)
  // Else browsers ask for /favicon.ico, which the policy refuses.
  expect(html).toContain('<link rel="icon" href="/app-icon/icon-192.png">')
  expect(policy).toContain("img-src 'self'")
  expect(response.headers.get('cache-control')).toBe('no-store')
})

test.each(['/signs.js', '/door.js'])('%s is a script', async (path) => {
  const response = await fetch(server.url + path)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
})

test.each(['/signs', '/door/hall-a', '/door.js'])('%s is only read', async (path) => {
  expect((await fetch(server.url + path, { method: 'POST' })).status).toBe(405)
})

test('a code leads to the address that was asked', async () => {
  expect((await pageAt('/signs')).html).toContain(`aria-label="${server.url}/s/v-place-a"`)
})

test('the screen has the forum’s own time', async () => {
  const { html } = await pageAt('/door/hall-a')
  const now = Number(/data-now="(\d+)"/.exec(html)?.[1])
  expect(new Date(now).toISOString().slice(0, 15)).toBe('2024-09-09T01:3')
})

test('what is published is on the next sign and screen', async () => {
  await server.publish(aProgramme({ sessions: [aSession({ title: { en: 'Opening, in the garden' } })] }))
  expect((await pageAt('/signs')).html).toContain('Opening, in the garden')
  expect((await pageAt('/door/hall-a')).html).toContain('Opening, in the garden')
})
