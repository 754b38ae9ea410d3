import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { CALL_LIMIT } from 'domain/wire/wire'
import { readAudit } from '../../../cloud/usecases/draft/acts'
import { readDraft } from '../../../cloud/usecases/draft/read-draft'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { readNotices } from '../../../cloud/usecases/notices/read-notices'
import { readHead } from '../../../cloud/usecases/release/read-head'
import { reminderStats } from '../../../cloud/usecases/reminders/reminder-stats'
import { CloudbaseServer } from '../../fakes/cloudbase/server'
import { APP, type CloudPlatform, cloudPlatform, functionEnvironment } from '../../support/cloud-forum'
import { FunctionHost } from '../../support/function-host'
import { farProgramme } from '../../support/killed-sending'
import { invitationTo } from '../../support/organisers'
import { aSeed } from '../../support/sample-seed'

const ann = { WX_OPENID: 'oAnn', WX_APPID: APP }
const COMMIT = 'database.commitTransaction'

const server = new CloudbaseServer()
let platform: CloudPlatform
let attendee: FunctionHost
let organiser: FunctionHost
let twin: FunctionHost
beforeAll(async () => {
  await server.start()
  platform = cloudPlatform(server)
  await openForum(platform, async () => aSeed({ programme: farProgramme('hall-a') }))
  await platform.settled()
  const start = (name: string) => FunctionHost.start(name, { ...functionEnvironment(server), HURRY: '20' })
  ;[attendee, organiser, twin] = await Promise.all([start('attendee'), start('organiser'), start('organiser')])
  const input = { code: await invitationTo(platform, 'publisher'), name: 'Ann' }
  await organiser.call({ action: 'redeem', input }, ann)
}, 120_000)
afterAll(async () => {
  await Promise.all([attendee.stop(), organiser.stop(), twin.stop()])
  await server.stop()
})
afterEach(() => expect(server.faultsLeft()).toBe(0))

let requests = 0
const newRequest = (): string => `request-${String(++requests).padStart(4, '0')}`
const notices = async () => (await readNotices(platform)).notices.length
const acts = async () => (await readAudit(platform, { limit: 1000 })).length
const notice = (input: object, host = organiser) => host.call({ action: 'notice', input }, ann)

/** A text in as many languages as make it so long. */
const textOf = (bytes: number) => {
  const languages = Math.ceil(bytes / 8000)
  const names = Array.from({ length: languages }, (_, index) => `a${String.fromCharCode(97 + index)}`)
  return Object.fromEntries(names.map((name) => [name, 'x'.repeat(Math.floor(bytes / languages) - 8)]))
}

test('a text just below the limit of a call is taken', async () => {
  const abstract = textOf(CALL_LIMIT - 300)
  const { programme, revs } = await readDraft(platform)
  const [session] = programme.sessions
  const rev = revs[`sessions/${session?.id}`]
  const edits = [{ change: 'set', kind: 'sessions', id: session?.id, rev, fields: { abstract } }]
  const input = { request: newRequest(), edits }
  expect(JSON.stringify(input).length).toBeGreaterThan(CALL_LIMIT - 300)
  expect(await organiser.call({ action: 'edit', input }, ann)).toMatchObject({ status: 200 })
  expect((await readDraft(platform)).programme.sessions[0]?.abstract).toEqual(abstract)
})

test.each([CALL_LIMIT + 1000, 10 * CALL_LIMIT])(
  'a text of %i bytes is refused, and nothing is half done',
  async (size) => {
    const before = [await notices(), await acts()]
    const input = { request: newRequest(), text: textOf(size) }
    expect(await notice(input)).toMatchObject({ status: 413, body: { error: { id: 'too-large' } } })
    expect([await notices(), await acts()]).toEqual(before)
  },
)

test('a request asked again on another instance is answered the same and done once', async () => {
  const [before, input] = [await notices(), { request: newRequest(), text: { en: 'Tea.' } }]
  const said = await notice(input)
  expect(said).toMatchObject({ status: 200 })
  expect([await notice(input), await notice(input, twin)]).toEqual([said, said])
  expect(await notices()).toBe(before + 1)
})

test('a request id that was given to something else is refused', async () => {
  const [before, request] = [await notices(), newRequest()]
  await notice({ request, text: { en: 'Coffee.' } })
  const refused = { status: 400, body: { error: { id: 'bad-input' } } }
  expect(await notice({ request, text: { en: 'Cake.' } }, twin)).toMatchObject(refused)
  expect(await organiser.call({ action: 'undo', input: { request } }, ann)).toMatchObject(refused)
  expect(await notices()).toBe(before + 1)
})

test('two instances at once with one request id do it once, and say the same', async () => {
  const [before, input] = [await notices(), { request: newRequest(), text: { en: 'At once.' } }]
  const [one, other] = await Promise.all([notice(input), notice(input, twin)])
  expect(one).toMatchObject({ status: 200 })
  expect(other).toEqual(one)
  expect(await notices()).toBe(before + 1)
})

test('two instances at once publish one release of one request id', async () => {
  const { release } = await readHead(platform)
  const input = { request: newRequest(), draftRev: (await readDraft(platform)).rev }
  const both = [organiser, twin].map((host) => host.call({ action: 'publish', input }, ann))
  const [one, other] = await Promise.all(both)
  expect(one).toMatchObject({ status: 200, body: { release: release + 1 } })
  expect(other).toEqual(one)
  expect((await readHead(platform)).release).toBe(release + 1)
})

test.each([COMMIT, `${COMMIT} and database.insertDocument`, 'database.modifyDocument', 'database.startTransaction'])(
  'an act whose %s is answered after the time-out is done once',
  async (actions) => {
    const [before, input] = [await notices(), { request: newRequest(), text: { en: actions } }]
    for (const action of actions.split(' and ')) server.failWith(action, 'hang')
    const said = await notice(input)
    expect(said).toMatchObject({ status: 200 })
    expect(await notice(input)).toEqual(said)
    expect(await notices()).toBe(before + 1)
  },
)

test('a reminder for which the account has no template is not asked for', async () => {
  const asking = { action: 'remind', input: { request: newRequest(), session: 'opening', language: 'en' } }
  const soon = { ...asking, input: { ...asking.input, kinds: ['soon'] } }
  expect(await attendee.call({ action: 'reminders' }, ann)).toEqual({
    status: 200,
    body: { templates: { changed: 'template-changed' } },
  })
  expect(await attendee.call(soon, ann)).toEqual({ status: 200, body: { kinds: [] } })
  expect((await reminderStats(platform)).consents).toBe(0)
})

describe('where the platform has not said all', () => {
  const lacking = (names: readonly string[], more: Readonly<Record<string, string>>) =>
    FunctionHost.start('attendee', {
      ...Object.fromEntries(Object.entries(functionEnvironment(server)).filter(([name]) => !names.includes(name))),
      ...more,
    })

  test('no metadata host is asked, and the call is answered', async () => {
    const asked: string[] = []
    const silent = createServer((socket) => socket.on('data', (text) => asked.push(String(text))).on('error', () => {}))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const proxy = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    const host = await lacking(['TENCENTCLOUD_RUNENV'], { http_proxy: proxy, no_proxy: '127.0.0.1' })
    expect(await host.call({ action: 'head' })).toMatchObject({ status: 200 })
    expect(asked).toEqual([])
    await host.stop()
    silent.close()
  })

  test('without a key the instance ends at once, and its log says what is missing', async () => {
    const host = await lacking(['TENCENTCLOUD_SECRETID'], {})
    await expect(host.call({ action: 'head' })).rejects.toThrow('missing secretId or secretKey')
  })
})
