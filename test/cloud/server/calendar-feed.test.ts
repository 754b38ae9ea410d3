import { startServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer({})
})
afterAll(() => server.stop())

const ask = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/calendar.ics${query}`, { headers: { 'accept-language': 'en', ...headers } })
const countOf = (text: string) => text.split('BEGIN:VEVENT').length - 1

test('a feed is a calendar, and is not sent again as long as nothing is published', async () => {
  const response = await ask('')
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(countOf(await response.text())).toBe(1)
  const etag = response.headers.get('etag') ?? ''
  expect((await ask('', { 'if-none-match': etag })).status).toBe(304)
  expect((await ask('', { 'if-none-match': etag, 'accept-language': 'zh' })).status).toBe(200)
})

test('a feed of a room or a topic has its sessions alone', async () => {
  expect(countOf(await (await ask('?room=hall-a')).text())).toBe(1)
  const other = await (await ask('?room=hall-b')).text()
  expect([countOf(other), other.includes('BEGIN:VTIMEZONE')]).toEqual([0, true])
})

test.each([
  ['a room that is not there', '?room=nowhere', 404],
  ['a topic that is not there', '?topic=nowhere', 404],
  ['an agenda that is damaged', '?agenda=g-123', 400],
])('%s is refused', async (_name, query, status) => {
  expect((await ask(query)).status).toBe(status)
})
