import type { RequestRecord } from '../../../cloud/server/front/observe-request'
import { jsonLog, type LogLevel } from '../../../cloud/server/log'
import { until } from '../../hosts/until'
import { rawRequest } from '../../support/raw-request'
import { startServer, type TestServer } from '../../support/server'

const NOON = Date.parse('2030-05-04T12:00:00Z')
const aRecord = (fields: Partial<RequestRecord> = {}): RequestRecord => ({
  method: 'GET',
  path: '/',
  kind: 'pages',
  status: 200,
  seconds: 0.0123,
  ...fields,
})

function logged(least: LogLevel, ...records: RequestRecord[]): unknown[] {
  const lines: string[] = []
  const log = jsonLog(
    least,
    (line) => lines.push(line),
    () => NOON,
  )
  for (const record of records) log.request?.(record)
  return lines.map((line) => JSON.parse(line))
}

test('a request is one line of JSON, with its level', () => {
  expect(logged('info', aRecord({ path: '/a\n"b"' }))).toEqual([
    {
      time: '2030-05-04T12:00:00+00:00',
      level: 'info',
      method: 'GET',
      path: '/a\n"b"',
      kind: 'pages',
      status: 200,
      ms: 12,
    },
  ])
})

test.each<[LogLevel, Partial<RequestRecord>]>([
  ['debug', { kind: 'head' }],
  ['debug', { kind: 'polls' }],
  ['debug', { kind: 'streams' }],
  ['info', { status: 404 }],
  ['warn', { status: 503 }],
  ['warn', { kind: 'head', status: 503 }],
  ['error', { status: 500 }],
  ['error', { kind: 'head', status: 502 }],
])('it is of level %s: %j', (level, fields) => {
  expect(logged('debug', aRecord(fields))).toMatchObject([{ level }])
})

test('what is less important than asked for is left out', () => {
  expect(logged('warn', aRecord(), aRecord({ status: 503 }), aRecord({ status: 500 }))).toHaveLength(2)
})

test('a failure and a warning are lines too', () => {
  const lines: string[] = []
  const log = jsonLog(
    'info',
    (line) => lines.push(line),
    () => NOON,
  )
  log.warn('The clock jumped.')
  log.error(new Error('broken'))
  log.start('It runs.\nHere.')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'warn', message: 'The clock jumped.' },
    { level: 'error', message: expect.stringMatching(/^Error: broken/) },
    { level: 'info', message: 'It runs.\nHere.' },
  ])
  expect(lines.every((line) => line.indexOf('\n') === line.length - 1)).toBe(true)
})

describe('the server', () => {
  const records: RequestRecord[] = []
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ observe: (record) => records.push(record) })
  })
  afterEach(() => records.splice(0))
  afterAll(() => server.stop())

  test.each([
    ['/head.json', 'head', 200],
    ['/pages/now/index?code=ABCDE', 'pages', 200],
    ['/release/none.json', 'files', 404],
    ['/healthz', 'files', 200],
    ['/calendar.ics?day=1', 'files', 200],
  ])('tells of %s', async (path, kind, status) => {
    await rawRequest(server.url, { path })
    await until(() => records.length > 0)
    expect(records).toEqual([{ method: 'GET', path: path.split('?')[0], kind, status, seconds: expect.any(Number) }])
  })

  test('tells of a client that left before there was an answer, and cuts a path that is too long', async () => {
    await expect(rawRequest(server.url, { path: `/${'x'.repeat(5000)}` })).resolves.toBeDefined()
    await until(() => records.length > 0)
    expect(records[0]?.path).toHaveLength(200)
    records.splice(0)
    const leaving = new AbortController()
    const poll = fetch(`${server.url}/head.json?after=99&wait=20`, { signal: leaving.signal })
    await until(() => server.held().polls === 1)
    leaving.abort()
    await poll.catch(() => undefined)
    await until(() => records.length > 0)
    expect(records).toMatchObject([{ kind: 'polls', status: 499 }])
  })
})
