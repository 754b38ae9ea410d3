import * as wx from 'wx-server-sdk'
import { openWeChatInFunction } from '../../cloud/adapters/cloudbase/wechat'
import { cloudbaseForTests } from '../fakes/cloudbase/for-tests'
import { wxSdk } from '../fakes/cloudbase/sdks'
import { calledFromWeChat, startedByTimer } from '../fakes/cloudbase/wechat'

const server = cloudbaseForTests()
beforeAll(() => {
  wxSdk()
})

/** What the platform says of a call stands in the environment, under the names in `WX_CONTEXT_KEYS`. */
function inCall(context: Readonly<Record<string, string>>): void {
  for (const name of Object.keys({ ...calledFromWeChat, ...startedByTimer })) delete process.env[name]
  Object.assign(process.env, context, { WX_CONTEXT_KEYS: Object.keys(context).join(',') })
}
beforeEach(() => inCall(calledFromWeChat))
afterEach(() => server.wechat.refusals.clear())

const wechat = openWeChatInFunction(wx, { appId: 'wx1', version: 'trial', templates: {}, openidOfCaller: () => 'oAnn' })
const message = { openid: 'oBen', template: 'T1', page: 'p?id=s1', language: 'zh', data: { thing1: '开幕式' } } as const

test('WeChat draws a code for a scene', async () => {
  expect(await wechat.codeOf('s=1')).toMatchObject({ type: 'image/jpeg' })
  expect(server.wechat.asked.at(-1)).toMatchObject({ scene: 's=1', page: 'pages/now/index', check_path: false })
})

test.each([
  [45009, 'too-many'],
  [41030, 'broken'],
])('a code refused with %i is told as %s', async (code, id) => {
  server.wechat.refusals.set('wxacode.getUnlimited', code)
  await expect(wechat.codeOf('s=1')).rejects.toMatchObject({ id })
})

test('a message goes out as WeChat wants it', async () => {
  expect(await wechat.send(message)).toEqual({ outcome: 'sent' })
  expect(server.wechat.asked.at(-1)).toMatchObject({
    touser: 'oBen',
    template_id: 'T1',
    miniprogram_state: 'trial',
    lang: 'zh_CN',
    data: { thing1: { value: '开幕式' } },
  })
})

test.each([
  [43101, 'refused'],
  [47003, 'bad-data'],
  [45009, 'quota'],
  [40001, 'retry'],
])('a message that WeChat answers with %i is %s', async (code, outcome) => {
  server.wechat.refusals.set('subscribeMessage.send', code)
  expect(await wechat.send(message)).toEqual({ outcome, code })
})

test.each([
  ['A word of welcome.', 'pass'],
  ['A doubtful word.', 'review'],
  ['A forbidden word.', 'risky'],
])('the text “%s” is %s', async (text, verdict) => {
  expect(await wechat.checkText(text, 'oAnn')).toBe(verdict)
  const asked = { name: 'security.msgSecCheck', version: 2, scene: 3, openid: 'oAnn', content: text }
  expect(server.wechat.asked.at(-1)).toEqual(asked)
})

test.each([
  ['a stranger', 'Hello.', 'stranger', 'needs-wechat'],
  ['somebody who left two hours ago', 'Hello.', 'oGone', 'needs-wechat'],
  ['anybody, where it is too long', 'a'.repeat(2501), 'oAnn', 'broken'],
])('a text is not checked for %s', async (_, text, openid, id) => {
  await expect(wechat.checkText(text, openid)).rejects.toMatchObject({ id })
})

test.each([
  [45009, 'too-many'],
  [-501001, 'offline'],
  [-604101, 'broken'],
])('a text that the platform answers with %i is %s', async (code, id) => {
  server.wechat.refusals.set('security.msgSecCheck', code)
  await expect(wechat.checkText('Hello.', 'oAnn')).rejects.toMatchObject({ id })
})

test('a login is from whom the platform says, whatever its code', async () => {
  expect(await wechat.openidOf('oBen')).toBe('oAnn')
})

test('a run that the timer started has a token of its own', async () => {
  inCall(startedByTimer)
  expect(await wechat.send(message)).toEqual({ outcome: 'sent' })
})

test('a call of the HTTP access service has no token, so WeChat draws, sends and checks nothing', async () => {
  inCall({})
  await expect(wechat.codeOf('s=1')).rejects.toMatchObject({ id: 'broken' })
  expect(await wechat.send(message)).toEqual({ outcome: 'retry', code: 41001 })
  await expect(wechat.checkText('Hello.', 'oAnn')).rejects.toMatchObject({ id: 'broken' })
})
