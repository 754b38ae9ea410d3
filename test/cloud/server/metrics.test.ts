import { createMetrics, type Metrics, serveMetrics } from '../../../cloud/server/metrics'
import { rawRequest } from '../../support/raw-request'

const sources = {
  streams: () => 2,
  polls: () => 3,
  release: async () => 7,
  isWritable: async () => false,
  lastBackup: () => Date.parse('2030-05-04T03:00:00Z'),
}

let metrics: Metrics
let serving: Awaited<ReturnType<typeof serveMetrics>>
const reported: unknown[] = []
beforeEach(async () => {
  metrics = createMetrics()
  metrics.connect(sources)
  serving = await serveMetrics(metrics, 0, (error) => reported.push(error))
})
afterEach(() => serving.close())

const read = (path = '/metrics') => rawRequest(`http://127.0.0.1:${serving.port}`, { path })

/** Samples of Prometheus' text format: name and labels, then the value. */
async function samples(): Promise<Map<string, number>> {
  const lines = (await read()).text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(lines.map((line) => [line.replace(/ \S+$/, ''), Number(/\S+$/.exec(line)?.[0])]))
}

test('requests are counted by kind and status; those held on purpose have no duration', async () => {
  const aRequest = { method: 'GET', path: '/', status: 200, seconds: 0.02 }
  metrics.observe({ ...aRequest, kind: 'pages' })
  metrics.observe({ ...aRequest, kind: 'pages', status: 503 })
  metrics.observe({ ...aRequest, kind: 'polls', seconds: 20 })
  const found = await samples()
  expect(found.get('forum_requests_total{kind="pages",status="200"}')).toBe(1)
  expect(found.get('forum_requests_total{kind="pages",status="503"}')).toBe(1)
  expect(found.get('forum_requests_total{kind="polls",status="200"}')).toBe(1)
  expect(found.get('forum_request_seconds_bucket{le="0.01",kind="pages"}')).toBe(0)
  expect(found.get('forum_request_seconds_bucket{le="0.025",kind="pages"}')).toBe(2)
  expect([...found.keys()].filter((name) => /seconds_count\{kind="polls"/.test(name))).toEqual([])
})

test('what is open, published, writable and backed up is read when it is asked for', async () => {
  const found = await samples()
  expect(
    ['forum_event_streams', 'forum_long_polls', 'forum_release', 'forum_writable', 'forum_last_backup_seconds'].map(
      (name) => found.get(name),
    ),
  ).toEqual([2, 3, 7, 0, 1_904_094_000])
  expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(0)
})

test('nothing else is served there', async () => {
  expect((await read('/')).status).toBe(404)
  expect((await read('/head.json')).status).toBe(404)
})

test('figures that cannot be read are answered 500 and reported', async () => {
  const broken = createMetrics()
  broken.connect({ ...sources, release: () => Promise.reject(new Error('damaged')) })
  const other = await serveMetrics(broken, 0, (error) => reported.push(error))
  expect((await rawRequest(`http://127.0.0.1:${other.port}`, { path: '/metrics' })).status).toBe(500)
  expect(String(reported)).toContain('damaged')
  other.close()
})
