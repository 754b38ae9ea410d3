import { startServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

const call = (path: string, input: unknown) =>
  fetch(`${server.url}/api/${path}`, { method: 'POST', body: JSON.stringify(input) })

test('the head and the newest release are answered', async () => {
  const head = await (await call('attendee/head', {})).json()
  expect(head).toMatchObject({ release: 1, notices: { rev: 1 }, photos: { rev: 1 }, rehearsal: 0 })
  const release = await (await call('attendee/release', {})).json()
  expect(release.programme.sessions[0].announced.room).toBe('hall-a')
})
