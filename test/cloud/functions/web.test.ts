import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { GatewayAnswer } from '../../../cloud/functions/web/gateway'
import { readSeed } from '../../../cloud/seed/index'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { enterEnvironment } from '../../fakes/cloudbase/sdks'
import { CloudbaseServer } from '../../fakes/cloudbase/server'
import { SECRET, WeChatServer } from '../../fakes/wechat-server'
import { type CloudPlatform, cloudPlatform, functionEnvironment } from '../../support/cloud-forum'
import { FunctionHost } from '../../support/function-host'
import { invitationTo } from '../../support/organisers'

const ADDRESS = 'https://forum.example'
const FILES = 'https://666f-forum-1-1250000000.tcb.qcloud.la/forum'
const VERIFICATION = path.resolve('dist/functions/web/verification')

const server = new CloudbaseServer()
const wechat = new WeChatServer()
let platform: CloudPlatform
let web: FunctionHost
let withoutSecret: FunctionHost

const environment = () => ({ ...functionEnvironment(server), FORUM_ADDRESS: ADDRESS, FORUM_FILES: FILES })

beforeAll(async () => {
  await server.start()
  await mkdir(VERIFICATION, { recursive: true })
  await writeFile(path.join(VERIFICATION, 'wx0123.txt'), 'the word of WeChat')
  enterEnvironment(server.address)
  platform = cloudPlatform(server)
  await openForum(platform, readSeed)
  await platform.settled()
  const account = { WECHAT_SECRET: SECRET, WECHAT_ADDRESS: await wechat.start() }
  ;[web, withoutSecret] = await Promise.all([
    FunctionHost.start('web', { ...environment(), ...account }),
    FunctionHost.start('web', environment()),
  ])
}, 120_000)
afterAll(async () => {
  await rm(VERIFICATION, { recursive: true, force: true })
  await Promise.all([web.stop(), withoutSecret.stop()])
  await Promise.all([server.stop(), wechat.stop()])
})

type Asked = {
  method?: string
  query?: Record<string, unknown>
  headers?: Record<string, unknown>
  body?: string
  isBase64Encoded?: boolean
  /** The function that answers; the one with WeChat's secret unless told. */
  host?: FunctionHost
}

/** As the HTTP access service calls the function. */
async function ask(place: string, { method = 'GET', query = {}, headers = {}, host = web, ...more }: Asked = {}) {
  const event = {
    path: place,
    httpMethod: method,
    headers: { host: 'elsewhere.example', 'x-real-ip': '203.0.113.7', 'accept-encoding': 'gzip, br', ...headers },
    queryStringParameters: query,
    requestContext: { envId: 'forum-1' },
    body: '',
    isBase64Encoded: false,
    ...more,
  }
  const answer: unknown = await host.call(event)
  return answer as GatewayAnswer
}
const call = async (action: string, input: unknown, token = '') => {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const answer = await ask(`/api/${action}`, { method: 'POST', headers, body: JSON.stringify(input) })
  return { status: answer.statusCode, body: JSON.parse(answer.body) }
}
const bytesOf = ({ body, isBase64Encoded }: GatewayAnswer) => Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8')

test('a shared link is answered with the client’s page and a card of what it shows', async () => {
  const { statusCode, headers, body } = await ask('/s/s-opening', { headers: { 'accept-language': 'zh' } })
  expect(statusCode).toBe(200)
  expect(headers['content-type']).toBe('text/html; charset=utf-8')
  expect(body).toContain('<meta property="og:title" content="')
  expect(body).toContain(`<meta property="og:url" content="${ADDRESS}/s/s-opening`)
  expect(body).toContain('<html lang="zh')
  expect(body).not.toContain('elsewhere.example')
})

test('the page says where published files are, and its policy lets them in from there alone', async () => {
  const { headers, body } = await ask('/guide/session/index', { query: { id: 'opening' } })
  const [origin] = FILES.split('/forum')
  expect(body).toContain(`<meta name="forum-files" content="${FILES}">`)
  expect(headers['content-security-policy']).toContain(`connect-src 'self' ${origin}`)
  expect(headers['content-security-policy']).toContain(`img-src 'self' data: blob: ${origin}`)
  expect(headers['content-security-policy']).toContain("default-src 'self';")
  expect(headers['x-content-type-options']).toBe('nosniff')
})

test('the page carries the filings of the domain', async () => {
  const filings = { FORUM_ICP: '京ICP备12345678号-1', FORUM_PUBLIC_SECURITY: '京公网安备11010502030143号' }
  const host = await FunctionHost.start('web', { ...environment(), ...filings })
  const { body } = await ask('/s/h', { host })
  expect(body).toContain('<meta name="forum-icp" content="京ICP备12345678号-1">')
  expect(body).toContain('<meta name="forum-public-security" content="京公网安备11010502030143号">')
  await host.stop()
  expect((await ask('/s/h')).body).not.toContain('forum-icp')
})

test('an organiser works over the web as on the one-machine server', async () => {
  const code = await invitationTo(platform, 'publisher')
  const joined = await call('organiser/redeem', { code, name: 'Ann' })
  expect(joined).toMatchObject({ status: 200, body: { member: { role: 'publisher' } } })
  const { token } = joined.body
  expect(await call('organiser/me', {}, token)).toMatchObject({ status: 200, body: { role: 'publisher' } })
  const input = { request: 'request-0001', text: { en: 'Lunch is served.' } }
  expect(await call('organiser/notice', input, token)).toMatchObject({ status: 200 })
  const head = JSON.parse(String(server.storage.files.get('forum/head.json')))
  expect(head.notices.rev).toBe(2)
  expect(await call('organiser/leave', {}, token)).toMatchObject({ status: 200 })
  expect(await call('organiser/me', {}, token)).toMatchObject({ status: 401 })
})

test('nobody is who a request’s headers say', async () => {
  const forged = { 'x-wx-openid': 'oAnn', 'x-wx-source': 'wx_client', 'x-openid': 'oAnn', authorization: 'Bearer oAnn' }
  const answer = await ask('/api/organiser/me', { method: 'POST', headers: forged, body: '{}' })
  expect(answer.statusCode).toBe(401)
  expect(answer.headers['www-authenticate']).toBe('Bearer')
})

test('a code works after any number of wrong ones, also where everybody has one address', async () => {
  const code = await invitationTo(platform, 'editor')
  const wrong = []
  for (let n = 0; n < 12; n++)
    wrong.push((await call('organiser/redeem', { code: `AAAAA-AAA${10 + n}`, name: 'Eve' })).status)
  expect(new Set(wrong)).toEqual(new Set([404]))
  expect((await call('organiser/redeem', { code, name: 'Ann' })).status).toBe(200)
})

test('signs carry the organiser’s own address', async () => {
  const { statusCode, body } = await ask('/signs', { query: { session: 'opening', size: 'card' } })
  expect(statusCode).toBe(200)
  expect(body).toContain('forum.example/s/s-opening')
})

test('a door’s screen and its script are there', async () => {
  expect((await ask('/door/main-hall')).body).toContain('<main data-door')
  expect((await ask('/door.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
})

test('a mini program code is a picture, drawn once by WeChat', async () => {
  const first = await ask('/codes/s-opening')
  expect(first).toMatchObject({ statusCode: 200, isBase64Encoded: true, headers: { 'content-type': 'image/jpeg' } })
  expect(bytesOf(await ask('/codes/s-opening'))).toEqual(bytesOf(first))
  expect(wechat.scenes()).toEqual(['s-opening'])
  expect(server.wechat.asked).toEqual([])
})

test('without the secret the codes that the worker has drawn are served, and a missing one is refused plainly', async () => {
  const drawn = await ask('/codes/t-ports')
  expect(bytesOf(await ask('/codes/t-ports', { host: withoutSecret }))).toEqual(bytesOf(drawn))
  const missing = await ask('/codes/t-citizens', { host: withoutSecret })
  expect([missing.statusCode, JSON.parse(missing.body).error]).toEqual([
    404,
    { id: 'gone', message: expect.stringContaining('WECHAT_SECRET') },
  ])
})

test('WeChat sees that the address is ours', async () => {
  expect(await ask('/s/wx0123.txt')).toMatchObject({ statusCode: 200, body: 'the word of WeChat' })
})

test('a body is taken as it came, in Base64 too', async () => {
  const text = JSON.stringify({ release: 1 })
  const plain = await ask('/api/attendee/release', { method: 'POST', body: text })
  expect(plain.statusCode).toBe(200)
  const encoded = { method: 'POST', body: Buffer.from(text).toString('base64'), isBase64Encoded: true }
  expect((await ask('/api/attendee/release', encoded)).body).toBe(plain.body)
})

test.each([
  ['nothing', undefined],
  ['a timer', { Type: 'Timer' }],
  ['a call of the SDK', { action: 'me' }],
  ['no method', { path: '/' }],
  ['a method that is none', { path: '/', httpMethod: 'TRACE' }],
  ['an address elsewhere', { path: '//evil.example/', httpMethod: 'GET' }],
  ['a path that is none', { path: 'evil', httpMethod: 'GET' }],
  ['a broken percent sign', { path: '/s/%E0%A4%A', httpMethod: 'GET' }],
])('%s is refused in plain words', async (_name, event) => {
  const answer = (await web.call(event)) as unknown as GatewayAnswer
  expect(answer.statusCode).toBeGreaterThanOrEqual(400)
  expect(answer.statusCode).toBeLessThan(500)
  expect(JSON.parse(answer.body).error.message).toMatch(/\w/)
})

test('headers that no request may have are left away', async () => {
  const headers = { 'bad name': 'x', fine: 'a\r\nset-cookie: b', 'accept-language': 'ar', 会议: 'y', many: ['a', 'b'] }
  expect((await ask('/s/h', { headers })).body).toContain('dir="rtl"')
})

test('files that others serve are not here, and other methods are named', async () => {
  expect((await ask('/js/app.js')).statusCode).toBe(404)
  const answer = await ask('/s/s-opening', { method: 'DELETE' })
  expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
})

test('a body larger than a call may be is refused', async () => {
  const body = JSON.stringify({ code: 'x'.repeat(200_000) })
  expect((await ask('/api/organiser/redeem', { method: 'POST', body })).statusCode).toBe(413)
})

test.each(['FORUM_ADDRESS', 'FORUM_FILES'])(
  'without %s its log says so, and callers are told nothing',
  async (name) => {
    const host = await FunctionHost.start('web', { ...environment(), [name]: 'http://forum.example' })
    const answer = (await host.call({ path: '/', httpMethod: 'GET' })) as unknown as GatewayAnswer
    expect([answer.statusCode, answer.body]).toEqual([500, expect.not.stringContaining(name)])
    expect(host.log()).toContain(name)
    await host.stop()
  },
)
