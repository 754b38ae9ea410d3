import { HOUR } from 'domain/time/time'
import { openWeChatOverHttps } from '../../../cloud/adapters/wechat/https'
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
  wechat = openWeChatOverHttps({ appId: APP_ID, secret: SECRET, address }, { now: () => now })
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
  const stranger = openWeChatOverHttps({ appId: APP_ID, secret: 'wrong-secret', address }, { now: () => now })
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

describe('a message', () => {
  const SEND = '/cgi-bin/message/subscribe/send'
  const message = {
    openid: 'openid-1',
    template: 'template-soon',
    page: 'guide/session/index?id=opening',
    language: 'zh',
    data: { thing1: '开幕式', time2: '2024年9月9日 09:00' },
  }

  test('is sent to its reader with the words of each field and the page that it opens', async () => {
    expect(await wechat.send(message)).toEqual({ outcome: 'sent', code: 0 })
    expect(server.delivered).toEqual([
      {
        touser: 'openid-1',
        template_id: 'template-soon',
        page: 'guide/session/index?id=opening',
        miniprogram_state: 'formal',
        lang: 'zh_CN',
        data: { thing1: { value: '开幕式' }, time2: { value: '2024年9月9日 09:00' } },
      },
    ])
  })

  test.each([
    [43101, 'refused'],
    [47003, 'bad-data'],
    [40003, 'bad-data'],
    [40037, 'bad-data'],
    [45009, 'quota'],
    [-1, 'retry'],
    [99999, 'retry'],
  ])('that WeChat answers with %d is %s', async (code, outcome) => {
    server.refusals.set(SEND, [code])
    expect(await wechat.send(message)).toEqual({ outcome, code })
  })

  test('whose words are too long for WeChat is bad data', async () => {
    const data = { thing1: 'more than twenty characters' }
    expect(await wechat.send({ ...message, data })).toMatchObject({ outcome: 'bad-data', code: 47003 })
  })

  test('goes out with a new token where the old one has ended, once', async () => {
    await wechat.send(message)
    server.endToken()
    expect(await wechat.send(message)).toMatchObject({ outcome: 'sent' })
    expect([server.delivered.length, tokensAsked()]).toEqual([2, 2])
    server.refusals.set(SEND, [42001, 42001, 42001])
    expect(await wechat.send(message)).toEqual({ outcome: 'retry', code: 42001 })
    expect([server.delivered.length, tokensAsked()]).toEqual([2, 3])
  })

  test('that never left is tried again', async () => {
    await wechat.send(message)
    await server.stop()
    // The connection that was kept open is seen to be closed.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await wechat.send(message)).toEqual({ outcome: 'retry' })
    server = new WeChatServer()
    await server.start()
  })

  test('whose answer was lost may have been sent', async () => {
    await wechat.send(message)
    server.hold()
    const sending = wechat.send(message)
    while (server.asked.filter(({ path }) => path === SEND).length < 2) await new Promise(setImmediate)
    await server.stop()
    expect(await sending).toEqual({ outcome: 'unknown' })
    server = new WeChatServer()
    await server.start()
  })
})

describe('a text', () => {
  const CHECK = '/wxa/msg_sec_check'

  test.each([
    ['A word of welcome.', 'pass'],
    ['A doubtful word.', 'review'],
    ['A forbidden word.', 'risky'],
  ])('such as “%s” is %s, checked by version 2 for whoever publishes it', async (text, verdict) => {
    expect(await wechat.checkText(text, 'openid-1')).toBe(verdict)
    expect(server.asked.at(-1)).toEqual({
      path: CHECK,
      body: { version: 2, scene: 3, openid: 'openid-1', content: text },
    })
  })

  test('is checked with a new token where the old one has ended', async () => {
    await wechat.checkText('One.', 'openid-1')
    server.endToken()
    expect(await wechat.checkText('Two.', 'openid-1')).toBe('pass')
    expect(tokensAsked()).toBe(2)
  })

  test.each([
    ['a stranger', 'Hello.', 'stranger', 'needs-wechat'],
    ['somebody who left two hours ago', 'Hello.', 'openid-Gone', 'needs-wechat'],
    ['anybody, where it is too long', 'a'.repeat(2501), 'openid-1', 'broken'],
  ])('is not checked for %s', async (_, text, openid, id) => {
    await expect(wechat.checkText(text, openid)).rejects.toMatchObject({ id })
  })

  test.each([
    [45009, 'too-many'],
    [-1, 'too-many'],
    [48001, 'broken'],
  ])('that WeChat answers with %d is %s', async (code, id) => {
    server.refusals.set(CHECK, [code])
    await expect(wechat.checkText('Hello.', 'openid-1')).rejects.toMatchObject({ id })
  })

  test('that WeChat does not answer is offline', async () => {
    await server.stop()
    await expect(wechat.checkText('Hello.', 'openid-1')).rejects.toMatchObject({ id: 'offline' })
    server = new WeChatServer()
    await server.start()
  })
})
