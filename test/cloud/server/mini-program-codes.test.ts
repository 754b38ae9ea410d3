import { openWeChatOverHttps } from '../../../cloud/adapters/wechat/https'
import { miniProgramCodeRoutes } from '../../../cloud/http/mini-program-code-routes'
import { startCodePregeneration } from '../../../cloud/server/code-pregeneration'
import { createMiniProgramCode, storedMiniProgramCode } from '../../../cloud/usecases/mini-program-codes'
import { createNewest } from '../../../cloud/usecases/release/newest-published'
import { APP_ID, pictureOf, SECRET, WeChatServer } from '../../fakes/wechat-server'
import { until } from '../../hosts/until'
import { aProgramme, aSession } from '../../support/sample-programme'
import { startServer, type TestServer } from '../../support/server'

let wechatServer: WeChatServer
let address: string
let server: TestServer
beforeEach(async () => {
  wechatServer = new WeChatServer()
  address = await wechatServer.start()
  const wechat = openWeChatOverHttps({ appId: APP_ID, secret: SECRET, address }, { now: Date.now })
  server = await startServer({ wechat })
})
afterEach(async () => {
  await server.stop()
  await wechatServer.stop()
})

const codeAt = async (code: string) => {
  const response = await fetch(`${server.url}/codes/${code}`)
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), response }
}

test('a code is drawn by WeChat once, and kept', async () => {
  expect((await codeAt('s-opening')).bytes).toEqual(pictureOf('s-opening'))
  wechatServer.failWith(new Error('gone'))
  const again = await codeAt('S-OPENING')
  expect(again.bytes).toEqual(pictureOf('s-opening'))
  expect(again.response.headers.get('content-type')).toBe('image/jpeg')
  expect(again.response.headers.get('cache-control')).toContain('immutable')
  wechatServer.failWith(undefined)
})

test('what was drawn for a trial is not what guests get, and no cache keeps it', async () => {
  const target = { kind: 'session', id: 'opening' } as const
  const { platform } = server
  const wechat = openWeChatOverHttps({ appId: APP_ID, secret: SECRET, address, version: 'trial' }, { now: Date.now })
  await createMiniProgramCode({ ...platform, wechat }, target)
  expect(await storedMiniProgramCode(platform, target)).toBeUndefined()
  expect((await codeAt('s-opening')).status).toBe(200)
  expect(wechatServer.scenes()).toEqual(['s-opening', 's-opening'])
  const trial = miniProgramCodeRoutes({ ...platform, wechat }, createNewest(platform))
  expect((await trial.request('/codes/s-opening')).headers.get('cache-control')).toBe('no-cache')
})

test.each([
  ['what is not published', 's-gone'],
  ['no code', '%3Cscript%3E'],
  ['an invitation', 'i-abcde-fghjk'],
  ['somebody’s agenda', 'g-3abcdef'],
])('nothing is drawn for %s', async (_, code) => {
  expect((await codeAt(code)).status).toBe(404)
  expect(wechatServer.scenes()).toEqual([])
})

test('where WeChat asks for a rest, so are readers, and later it is there', async () => {
  wechatServer.refusals.set('/wxa/getwxacodeunlimit', [45009])
  expect((await codeAt('s-opening')).status).toBe(429)
  expect((await codeAt('s-opening')).status).toBe(200)
})

test('a forum without a WeChat account has no such codes, and says nothing of accounts', async () => {
  const plain = await startServer()
  const response = await fetch(`${plain.url}/codes/s-opening`)
  expect(response.status).toBe(404)
  expect(await response.text()).not.toMatch(/account|wechat|appid/i)
  await plain.stop()
})

test('codes of a release’s sessions are made ahead, each once, and new ones after a publish', async () => {
  const stop = startCodePregeneration(server.platform, createNewest(server.platform), (error) =>
    server.reported.push(error),
  )
  await until(() => wechatServer.scenes().length === 1)
  await server.publish(aProgramme({ sessions: [aSession(), aSession({ id: 'closing' })] }))
  await until(() => wechatServer.scenes().length === 2)
  stop()
  expect(wechatServer.scenes()).toEqual(['s-opening', 's-closing'])
  expect(server.reported).toEqual([])
})
