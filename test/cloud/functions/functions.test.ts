import { execFile } from 'node:child_process'
import { cp, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { DAY } from 'domain/time/time'
import { readSeed } from '../../../cloud/seed/index'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { memberByToken } from '../../../cloud/usecases/members/sign-in'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { CloudbaseServer } from '../../fakes/cloudbase/server'
import { CHECK, calledFromWeChat, startedByTimer } from '../../fakes/cloudbase/wechat'
import { APP, type CloudPlatform, cloudPlatform, functionEnvironment } from '../../support/cloud-forum'
import { FunctionHost } from '../../support/function-host'
import { invitationTo } from '../../support/organisers'
import { tempFolder } from '../../support/temp-folder'

const ann = { WX_OPENID: 'oAnn', WX_APPID: APP }
const ben = { WX_OPENID: 'oBen', WX_APPID: APP }

const server = new CloudbaseServer()
let platform: CloudPlatform
let attendee: FunctionHost
let organiser: FunctionHost

beforeAll(async () => {
  await server.start()
  platform = cloudPlatform(server)
  await openForum(platform, readSeed)
  await platform.settled()
  const start = (name: string) => FunctionHost.start(name, functionEnvironment(server))
  ;[attendee, organiser] = await Promise.all([start('attendee'), start('organiser')])
}, 120_000)
afterAll(async () => {
  await Promise.all([attendee.stop(), organiser.stop()])
  await server.stop()
})

const fileOf = (name: string): unknown => {
  const bytes = server.storage.files.get(`forum/${name}`)
  return bytes && JSON.parse(bytes.toString())
}
const join = async (who: Record<string, string>, role: 'editor' | 'publisher' | 'owner') => {
  const input = { code: await invitationTo(platform, role), name: 'Ann' }
  return organiser.call({ action: 'redeem', input }, who)
}

test('clients poll a file, and its releases are files', async () => {
  const head = await readHead(platform)
  expect(fileOf('head.json')).toEqual(head)
  expect(fileOf(`release/${head.release}-${head.sha}.json`)).toMatchObject({ release: 1 })
})

test.each(['attendee', 'organiser', 'web', 'worker'])(
  '%s holds all that it runs, so that nothing is installed',
  async (name) => {
    const folder = await tempFolder()
    await cp(path.resolve('dist/functions', name), folder.path, { recursive: true })
    const { stdout } = await promisify(execFile)(process.execPath, ['-p', 'typeof require("./index.js").main'], {
      cwd: folder.path,
    })
    expect(stdout).toBe('function\n')
    await folder.remove()
  },
)

test('an attendee is answered with no login', async () => {
  expect(await attendee.call({ action: 'head' })).toEqual({ status: 200, body: fileOf('head.json') })
  expect(await attendee.call({ action: 'release', input: { release: 1 } }, ann)).toMatchObject({ status: 200 })
})

test.each([undefined, null, 'head', [], {}, { action: 1 }])('the event %j is bad input', async (event) => {
  expect(await attendee.call(event)).toMatchObject({ status: 400, body: { error: { id: 'bad-input' } } })
})

test.each(['constructor', '__proto__', 'nothing'])('the action %s is not there', async (action) => {
  expect(await attendee.call({ action })).toMatchObject({ body: { error: { id: 'unknown-action' } } })
})

test('whoever redeems a code is a member by their openid, on any phone', async () => {
  expect(await join(ann, 'editor')).toMatchObject({ status: 200, body: { member: { role: 'editor' } } })
  expect(await organiser.call({ action: 'me' }, ann)).toMatchObject({ status: 200, body: { role: 'editor' } })
  expect(await organiser.call({ action: 'me' }, ben)).toMatchObject({ status: 401 })
  expect(await organiser.call({ action: 'me' })).toMatchObject({ status: 401 })
})

test('whoever signs out is nobody until they sign in by a tap of their own', async () => {
  const carl = { WX_OPENID: 'oCarl', WX_APPID: APP }
  const { body } = await join(carl, 'editor')
  expect(await organiser.call({ action: 'leave' }, carl)).toMatchObject({ status: 200 })
  for (const action of ['me', 'draft', 'leave'])
    expect(await organiser.call({ action }, carl)).toMatchObject({ status: 401 })
  expect(await memberByToken(platform, Object(body).token)).toBeUndefined()
  expect(await organiser.call({ action: 'me' }, ann)).toMatchObject({ status: 200 })
  expect(await organiser.call({ action: 'resume', input: {} }, carl)).toMatchObject({ status: 200 })
  expect(await organiser.call({ action: 'me' }, carl)).toMatchObject({ status: 200, body: { role: 'editor' } })
})

test('whoever is revoked is nobody at once', async () => {
  const [dora, emil] = [
    { WX_OPENID: 'oDora', WX_APPID: APP },
    { WX_OPENID: 'oEmil', WX_APPID: APP },
  ]
  await join(dora, 'owner')
  const { body } = await join(emil, 'editor')
  const { id } = Object(body).member
  expect(await organiser.call({ action: 'revoke', input: { id } }, dora)).toMatchObject({ status: 200 })
  expect(await organiser.call({ action: 'me' }, emil)).toMatchObject({ status: 401 })
  expect(await organiser.call({ action: 'resume', input: {} }, emil)).toMatchObject({ status: 401 })
})

test('nobody is who the event says', async () => {
  const forged = [
    { action: 'me', openid: 'oAnn', OPENID: 'oAnn', WX_OPENID: 'oAnn' },
    { action: 'me', userInfo: { openId: 'oAnn', appId: APP } },
    { action: 'me', headers: { 'x-wx-openid': 'oAnn', 'x-wx-source': 'wx_client' } },
    { action: 'me', context: { openid: 'oAnn' }, caller: { member: { role: 'owner' } } },
  ]
  for (const event of forged) expect(await organiser.call(event, ben)).toMatchObject({ status: 401 })
  for (const input of [{ openid: 'oAnn' }, { userInfo: { openId: 'oAnn' } }])
    expect((await organiser.call({ action: 'me', input }, ben)).status).not.toBe(200)
  const resumed = await organiser.call({ action: 'resume', input: { login: 'oAnn' } }, ben)
  expect(resumed).toMatchObject({ status: 401, body: { error: { id: 'signed-out' } } })
})

test('a user of another mini program on the same environment is nobody', async () => {
  expect(await organiser.call({ action: 'me' }, { ...ann, WX_APPID: 'wxffffffffffffffff' })).toMatchObject({
    status: 401,
  })
})

test('a notice is written once though its answer was lost twice, and what clients poll has it', async () => {
  await join(ben, 'publisher')
  const input = { request: 'request-0001', text: { en: 'Lunch is served.' } }
  server.failWith('database.commitTransaction', 'cut', 2)
  const said = await organiser.call({ action: 'notice', input }, ben)
  expect(server.faultsLeft()).toBe(1)
  expect(said).toMatchObject({ status: 200 })
  expect(await organiser.call({ action: 'notice', input }, ben)).toEqual(said)
  const head = await readHead(platform)
  expect(fileOf('head.json')).toEqual(head)
  const notices = await attendee.call({ action: 'notices' })
  expect(JSON.stringify(notices.body).split('Lunch is served.')).toHaveLength(2)
})

test('where text is checked, it is for whom the platform says, whatever the call brings along', async () => {
  const checking = await FunctionHost.start('organiser', { ...functionEnvironment(server), WECHAT_CHECK_TEXT: 'on' })
  const post = (en: string, context: Record<string, string>) => {
    const input = { request: `checked-${en.length}`, text: { en }, login: 'login-of-somebody-else' }
    return checking.call({ action: 'notice', input }, { ...context, ...calledFromWeChat })
  }
  expect(await post('A forbidden word.', ann)).toMatchObject({
    status: 422,
    body: { error: { id: 'text-refused', texts: [{ item: 'notice', language: 'en', verdict: 'risky' }] } },
  })
  expect(await post('Dinner.', ann)).toMatchObject({ status: 200 })
  expect(server.wechat.asked.at(-1)).toMatchObject({ name: CHECK, openid: 'oAnn', content: 'Dinner.' })
  await checking.stop()
  const config = JSON.parse(await readFile(path.resolve('dist/functions/organiser/config.json'), 'utf8'))
  expect(config.permissions.openapi).toContain(CHECK)
})

test('a database that does not answer is told as offline, and the next call is answered', async () => {
  server.failWith('database.getDocument', 'bad-gateway', 4)
  expect(await attendee.call({ action: 'head' })).toMatchObject({ status: 503, body: { error: { id: 'offline' } } })
  expect(await attendee.call({ action: 'head' })).toMatchObject({ status: 200 })
})

test('a function that lacks a variable says which in its log, and nothing to the caller', async () => {
  const host = await FunctionHost.start('attendee', { ...functionEnvironment(server), FORUM_BUCKET: '' })
  expect(await host.call({ action: 'head' })).toMatchObject({ status: 500, body: { error: { id: 'broken' } } })
  expect(host.log()).toContain('FORUM_BUCKET')
  await host.stop()
})

test('the worker mends a head file that was not written, and forgets openids thirty days after all is over', async () => {
  await join(ann, 'owner')
  server.storage.files.delete('forum/head.json')
  const worker = await FunctionHost.start('worker', functionEnvironment(server))
  await worker.call({ Type: 'Timer', TriggerName: 'minute' }, startedByTimer)
  expect(fileOf('head.json')).toEqual(await readHead(platform))
  // The sample forum is long over, but this organiser came only now.
  expect(await organiser.call({ action: 'me' }, ann)).toMatchObject({ status: 200 })
  await worker.call({ Type: 'Timer', TriggerName: 'minute' }, { ...startedByTimer, CLOCK_AHEAD: String(31 * DAY) })
  expect(await platform.documents.list('openids')).toEqual([])
  expect(worker.log()).toBe('')
  await worker.stop()
})
