import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { problems } from 'domain/problem'
import { CALL_LIMIT } from 'domain/wire/wire'
import * as v from 'valibot'
import { organiserOf } from '../../support/organisers'
import { type RawRequest, rawBytes, rawRequest } from '../../support/raw-request'
import { startServer, type TestServer } from '../../support/server'
import type { TempFolder } from '../../support/temp-folder'
import { aWebBuild } from '../../support/web-build'

let build: TempFolder
let server: TestServer
beforeAll(async () => {
  build = await aWebBuild()
  server = await startServer({ webRoot: build.path })
})
afterAll(async () => {
  await server.stop()
  await build.remove()
})

const ProblemAnswerSchema = v.strictObject({
  error: v.strictObject({ id: v.picklist(Object.keys(problems)), message: v.pipe(v.string(), v.minLength(10)) }),
})

const post = (path: string, body: string | Uint8Array = '{}', headers = {}): RawRequest => ({
  ...{ method: 'POST', path, body, headers },
})
const get = (path: string): RawRequest => ({ path })
const SHA = 'a'.repeat(64)
const TOO_LONG = ' '.repeat(CALL_LIMIT + 1)

const table: readonly [name: string, status: number, id: string, request: RawRequest][] = [
  ['no action', 404, 'unknown-function', post('/api/attendee')],
  ['no function', 404, 'unknown-function', post('/api/')],
  ['an unknown function', 404, 'unknown-function', post('/api/visitor/head')],
  ['an unknown action', 404, 'unknown-action', post('/api/attendee/leave')],
  ['one part too many', 404, 'unknown-function', post('/api/attendee/head/now')],
  ['a function every object has', 404, 'unknown-function', post('/api/__proto__/head')],
  ['an action every object has', 404, 'unknown-action', post('/api/attendee/constructor')],
  ['an encoded action every object has', 404, 'unknown-action', post('/api/attendee/%5F_proto__')],
  ['an action with a slash in it', 404, 'unknown-action', post('/api/attendee/he%2Fad')],
  ['an action with a zero byte', 404, 'unknown-action', post('/api/attendee/head%00')],
  ['a broken percent sign in a call', 400, 'bad-input', post('/api/attendee/%E0%A4%A')],
  ['a broken percent sign in a page', 400, 'bad-input', get('/%')],
  ['a broken percent sign in a file', 400, 'bad-input', get('/media/%ff.svg')],
  ['no body', 400, 'not-json', post('/api/attendee/head', '')],
  ['half of JSON', 400, 'not-json', post('/api/attendee/head', '{"a":')],
  ['a form', 400, 'not-json', post('/api/attendee/head', 'release=1')],
  ['bytes that are no UTF-8', 400, 'not-json', post('/api/attendee/head', Buffer.from([0x7b, 0xff, 0x7d]))],
  ['a compressed body', 400, 'not-json', post('/api/attendee/head', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]))],
  ['a list', 400, 'bad-input', post('/api/attendee/head', '[]')],
  ['null', 400, 'bad-input', post('/api/attendee/head', 'null')],
  ['an unknown field', 400, 'bad-input', post('/api/attendee/head', '{"who":"me"}')],
  ['a field of every object', 400, 'bad-input', post('/api/attendee/head', '{"__proto__":{}}')],
  ['a text for a number', 400, 'bad-input', post('/api/attendee/release', '{"release":"1"}')],
  ['a number below the least', 400, 'bad-input', post('/api/attendee/release', '{"release":-1}')],
  ['a missing field', 400, 'bad-input', post('/api/attendee/changes', '{}')],
  ['a release that never was', 404, 'gone', post('/api/attendee/release', '{"release":7}')],
  ['a body over the limit', 413, 'too-large', post('/api/attendee/head', TOO_LONG)],
  [
    'a body over the limit in pieces',
    413,
    'too-large',
    post('/api/attendee/head', TOO_LONG, { 'Transfer-Encoding': 'chunked' }),
  ],
  ['a call by GET', 405, 'wrong-method', get('/api/attendee/head')],
  ['a call by PUT', 405, 'wrong-method', { ...post('/api/attendee/head'), method: 'PUT' }],
  ['a preflight', 405, 'wrong-method', { method: 'OPTIONS', path: '/api/attendee/head' }],
  ['a POST of the head', 405, 'wrong-method', post('/head.json')],
  ['a DELETE of a file', 405, 'wrong-method', { method: 'DELETE', path: '/media/f1.svg' }],
  ['a PUT of a release', 405, 'wrong-method', { method: 'PUT', path: `/release/1-${SHA}.json` }],
  ['a POST of a page', 405, 'wrong-method', post('/')],
  ['a release of another hash', 404, 'gone', get(`/release/1-${SHA}.json`)],
  ['a release without a hash', 404, 'gone', get('/release/1.json')],
  ['a folder', 404, 'gone', get('/media/photos/')],
  ['a file that is not there', 404, 'gone', get('/media/none.svg')],
  ['the way out of the media', 404, 'gone', get('/media/../forum.db')],
  ['the encoded way out', 404, 'gone', get('/media/%2e%2e%2fforum.db')],
  ['the doubly encoded way out', 404, 'gone', get('/media/%252e%252e%252fforum.db')],
  ['the way out by a backslash', 400, 'bad-input', get('/media/..\\forum.db')],
  ['a hidden file', 404, 'gone', get('/media/.partial')],
  ['the way out of the web build', 404, 'gone', get('/../package.json')],
  ['the encoded way out of the web build', 404, 'gone', get('/js/%2e%2e/%2e%2e/etc/passwd.txt')],
  ['a script that is not there', 404, 'gone', get('/js/app.99999999.js')],
  ['a picture that is not there', 404, 'gone', get('/static/none.png')],
  ['a host that is none', 400, 'bad-input', { path: '/head.json', headers: { Host: 'a b' } }],
]

test.each(table)('%s: %i %s', async (_name, status, id, request) => {
  const answer = await rawRequest(server.url, request)
  expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/json'])
  expect(v.parse(ProblemAnswerSchema, JSON.parse(answer.text)).error.id).toBe(id)
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(server.reported).toEqual([])
})

test.each([33, 12_000])('an edit that is nested %i deep is refused in words', async (depth) => {
  const { token } = await organiserOf(server.platform, 'editor')
  const value = `${'{"a":'.repeat(depth - 4)}1${'}'.repeat(depth - 4)}`
  const edit = `{"change":"set","kind":"forum","id":"forum","rev":1,"fields":{"place":${value}}}`
  const body = `{"request":"request-0001","edits":[${edit}]}`
  const answer = await rawRequest(server.url, post('/api/organiser/edit', body, { Authorization: `Bearer ${token}` }))
  expect([answer.status, JSON.parse(answer.text).error]).toEqual([
    400,
    { id: 'bad-input', message: 'Objects and lists may be nested at most 32 deep; this input is deeper.' },
  ])
  expect(server.reported).toEqual([])
})

test.each([
  ['what is no HTTP', 'HELLO\r\n\r\n', 'HTTP/1.1 400 '],
  ['a header without a name', 'GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n', 'HTTP/1.1 400 '],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 'HTTP/1.1 400 '],
  [
    'two codings of a body',
    'POST /api/attendee/head HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    'HTTP/1.1 400 ',
  ],
  [
    'a coding of a body twice',
    'POST /api/attendee/head HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
    'HTTP/1.1 400 ',
  ],
  ['headers without end', `GET / HTTP/1.1\r\nHost: a\r\nA: ${'b'.repeat(40_000)}\r\n\r\n`, 'HTTP/1.1 413 '],
])('%s', async (_name, text, status) => {
  const answer = await rawBytes(server.url, text)
  expect(answer.slice(0, status.length)).toBe(status)
  expect(v.is(ProblemAnswerSchema, JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))))).toBe(true)
})

test('the methods that are answered are named', async () => {
  const allowed = async (path: string) => (await rawRequest(server.url, { method: 'PATCH', path })).headers.allow
  expect(await allowed('/head.json')).toBe('GET, HEAD')
  expect(await allowed('/')).toBe('GET, HEAD')
  expect(await allowed('/healthz')).toBe('GET, HEAD')
  expect(await allowed('/api/attendee/head')).toBe('POST')
})

test('a body that never ends is refused as soon as it is too long', async () => {
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.setEncoding('utf8').on('data', (text) => {
    answer += text
  })
  socket.write('POST /api/attendee/head HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n')
  while (answer === '') {
    socket.write(`4000\r\n${' '.repeat(0x4000)}\r\n`)
    await wait(1)
  }
  socket.destroy()
  expect(answer).toContain('HTTP/1.1 413 ')
})

test('a caller that goes away in the middle of its body harms nobody', async () => {
  const { hostname, port } = new URL(server.url)
  const socket = connect(Number(port), hostname)
  socket.write('POST /api/attendee/head HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{')
  socket.end()
  await once(socket.resume(), 'close')
  expect((await rawRequest(server.url, get('/healthz'))).status).toBe(200)
  expect(server.reported).toEqual([])
})
