import { manifestPath } from 'domain/release/release-files'
import { LIMITS, workKindOf } from '../../../../cloud/server/front/limits'
import { readHead } from '../../../../cloud/usecases/release/read-head'
import { type RawRequest, rawRequest } from '../../../support/raw-request'
import { startServer, type TestServer } from '../../../support/server'
import { aWebBuild } from '../../../support/web-build'

const FULL = { running: 0, waiting: 0, sending: 0 }

let server: TestServer
let build: Awaited<ReturnType<typeof aWebBuild>>
beforeAll(async () => {
  build = await aWebBuild()
  const work = { ...LIMITS.work, signs: FULL, doors: FULL, pages: FULL }
  server = await startServer({ webRoot: build.path, limits: { ...LIMITS, work } })
})
afterAll(async () => {
  await server.stop()
  await build.remove()
})

const ask = (path: string, more: Partial<RawRequest> = {}) => rawRequest(server.url, { path, ...more })

test.each(['/signs', '/signs?size=card', '/door/hall-a', '/codes/s-opening', '/s/s-opening', '/'])(
  'where no more pages can be drawn, %s is refused with when to ask again',
  async (path) => {
    const { status, headers, text } = await ask(path)
    expect([status, headers['retry-after'], headers['cache-control']]).toEqual([503, '10', 'no-store'])
    expect(JSON.parse(text).error.id).toBe('offline')
    expect(headers['x-content-type-options']).toBe('nosniff')
  },
)

test('the head, releases, files and calls are answered all the same', async () => {
  const head = await readHead(server.platform)
  for (const path of [
    '/head.json',
    '/head.json?after=0&wait=9',
    `/${manifestPath(head)}`,
    '/js/app.0a1b2c3d.js',
    '/healthz',
  ])
    expect([path, (await ask(path)).status]).toEqual([path, 200])
  const call = await ask('/api/attendee/release', { method: 'POST', body: '{}' })
  expect(call.status).toBe(200)
})

test.each([
  ['/release/1-a.json', 'files'],
  ['/media/f1.svg', 'files'],
  ['/js/app.0a1b2c3d.js', 'files'],
  ['/', 'pages'],
  ['/s/s-opening', 'pages'],
  ['/signs', 'signs'],
  ['/signs.js', 'files'],
  ['/door/hall-a', 'doors'],
  ['/codes/s-opening', 'doors'],
  ['/api/attendee/release', 'reads'],
  ['/api/organiser/redeem', 'codes'],
  ['/api/attendee/remind', 'codes'],
  ['/api/organiser/edit', 'calls'],
])('%s is work of the kind %s', (path, kind) => {
  expect(workKindOf(path)).toBe(kind)
})
