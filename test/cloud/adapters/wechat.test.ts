import { HOUR } from 'domain/time'
import { openWeChat } from '../../../cloud/adapters/wechat/https'
import type { WeChat } from '../../../cloud/ports'
import { APP_ID, pictureOf, SECRET, WeChatServer } from '../../fakes/wechat-server'

let server: WeChatServer
let address: string
let wechat: WeChat
let now = 0
beforeEach(async () => {
  server = new WeChatServer()
  address = await server.start()
  now = 0
  wechat = openWeChat({ appId: APP_ID, secret: SECRET, address }, { now: () => now })
})
afterEach(() => server.stop())

const tokensAsked = () => server.asked.filter(({ path }) => path === '/cgi-bin/stable_token').length

test('a code is asked for by its scene, of the published version, and launches at the first page', async () => {
  const { bytes, type } = await wechat.codeOf('s-opening')
  expect([Buffer.from(bytes), type]).toEqual([pictureOf('s-opening'), 'image/jpeg'])
  expect(server.asked.at(-1)?.body).toMatchObject({
    scene: 's-opening',
    page: 'pages/now/index',
    check_path: false,
    env_version: 'release',
  })
})

test('one token serves all who ask at once, and those after them, until shortly before its end', async () => {
  await Promise.all([wechat.codeOf('s-a'), wechat.codeOf('s-b'), wechat.codeOf('s-c')])
  await wechat.codeOf('s-d')
  expect(tokensAsked()).toBe(1)
  now = 2 * HOUR
  await wechat.codeOf('s-e')
  expect(tokensAsked()).toBe(2)
})

test('a token that WeChat ended before its time is got anew once', async () => {
  await wechat.codeOf('s-a')
  server.endToken()
  expect(Buffer.from((await wechat.codeOf('s-b')).bytes)).toEqual(pictureOf('s-b'))
  expect(tokensAsked()).toBe(2)
})

test('a token that WeChat will not take at all is not asked for again and again', async () => {
  server.refusals.set('/wxa/getwxacodeunlimit', [40001, 40001, 40001])
  await expect(wechat.codeOf('s-a')).rejects.toMatchObject({ id: 'broken', message: expect.stringContaining('40001') })
  expect(tokensAsked()).toBe(2)
})

test.each([
  [45009, 'too-many'],
  [-1, 'too-many'],
  [41030, 'broken'],
])('WeChat’s refusal %d is %s', async (code, id) => {
  server.refusals.set('/wxa/getwxacodeunlimit', [code])
  await expect(wechat.codeOf('s-a')).rejects.toMatchObject({ id })
})

test('no error names the secret', async () => {
  const stranger = openWeChat({ appId: APP_ID, secret: 'wrong-secret', address }, { now: () => now })
  const error = await stranger.codeOf('s-a').catch((reason: Error) => reason)
  expect(String(error)).toContain('40125')
  expect(String(error)).not.toContain('wrong-secret')
})

test('a WeChat that does not answer is offline', async () => {
  await server.stop()
  await expect(wechat.codeOf('s-a')).rejects.toMatchObject({ id: 'offline' })
  server = new WeChatServer()
  await server.start()
})

test('a login code tells the openid, once it is one', async () => {
  expect(await wechat.openidOf('login-code')).toBe('openid-1')
  expect(await wechat.openidOf('forged')).toBeUndefined()
  server.refusals.set('/sns/jscode2session', [45011])
  await expect(wechat.openidOf('login-code')).rejects.toMatchObject({ id: 'too-many' })
})
