import { openWeChatOverHttps } from '../../../cloud/adapters/wechat/https'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { readPhotos } from '../../../cloud/usecases/photos/read-photos'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { APP_ID, SECRET, WeChatServer } from '../../fakes/wechat-server'
import { type ApiOrganiser, apiOrganiser, invitationTo } from '../../support/organisers'
import { taken } from '../../support/pictures'
import { aRequest } from '../../support/sample-draft'
import { startServer, type TestServer } from '../../support/server'

let wechatServer: WeChatServer
let server: TestServer
let publisher: ApiOrganiser
beforeEach(async () => {
  wechatServer = new WeChatServer()
  const address = await wechatServer.start()
  const wechat = openWeChatOverHttps({ appId: APP_ID, secret: SECRET, address }, { now: Date.now })
  server = await startServer({ wechat, checksText: true })
  publisher = await apiOrganiser(server.url, await invitationTo(server.platform, 'publisher'))
})
afterEach(async () => {
  await server.stop()
  await wechatServer.stop()
})

const login = 'login-code-7'
const say = async (en: string): Promise<void> => {
  const { revs } = await readDraft(server.platform)
  const rev = revs['sessions/opening'] ?? 0
  const edit = { change: 'set', kind: 'sessions', id: 'opening', rev, fields: { abstract: { en } } } as const
  await publisher.call('edit', { request: aRequest(), edits: [edit] })
}
const publish = async (as: { login?: string } = { login }) => {
  const { draftRev } = await publisher.call('preview', {})
  return publisher.call('publish', { request: aRequest(), draftRev, ...as })
}
const release = async () => (await readHead(server.platform)).release

test('a text goes out once WeChat has let it pass, for the WeChat user whose login code came along', async () => {
  await say('A word of welcome.')
  await expect(publish({})).rejects.toThrow(/403.*needs-wechat.*publish from the mini program/)
  expect([await release(), wechatServer.texts()]).toEqual([1, []])
  expect(await publish()).toMatchObject({ release: 2 })
  expect(wechatServer.asked.at(-1)?.body).toMatchObject({ openid: 'openid-7', content: 'A word of welcome.' })
})

test('a text that WeChat does not allow is refused with where it stands', async () => {
  await say('A forbidden word.')
  await expect(publish()).rejects.toThrow(
    /422.*text-refused.*"texts":\[\{"item":"sessions\/opening","language":"en","verdict":"risky"\}\]/,
  )
  const notice = { request: aRequest(), text: { en: 'A doubtful word.' }, login }
  await expect(publisher.call('notice', notice)).rejects.toThrow(/"item":"notice","language":"en","verdict":"review"/)
  expect(await release()).toBe(1)
})

test('a caption is checked too, and a photo without one needs no check', async () => {
  const bytes = await taken('jpeg')
  const upload = aRequest()
  const data = bytes.toString('base64')
  await publisher.call('upload', { upload, name: 'one.jpg', size: bytes.length, index: 0, data })
  const { photo: id } = await publisher.call('addPhoto', { request: aRequest(), upload })
  expect(wechatServer.texts()).toEqual([])
  const caption = (en: string, as: { login?: string } = { login }) =>
    publisher.call('captionPhoto', { request: aRequest(), id, wordings: { en }, ...as })
  await expect(caption('A garden.', {})).rejects.toThrow(/403.*needs-wechat/)
  await expect(caption('A forbidden word.')).rejects.toThrow(/"item":"photo","language":"en","verdict":"risky"/)
  expect((await readPhotos(server.platform)).photos).toMatchObject([{ id, caption: {} }])
  await caption('A garden.')
  expect((await readPhotos(server.platform)).photos).toMatchObject([{ id, caption: { en: 'A garden.' } }])
})

test('where WeChat does not answer, organisers are told to try again', async () => {
  await say('A word of welcome.')
  await wechatServer.stop()
  await expect(publish()).rejects.toThrow(/503.*offline/)
  expect(await release()).toBe(1)
  await wechatServer.start()
})
