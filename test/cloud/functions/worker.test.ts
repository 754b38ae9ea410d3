import { MINUTE } from 'domain/time/time'
import { openForum } from '../../../cloud/usecases/forum/open-forum'
import { publish } from '../../../cloud/usecases/release/publish'
import { reminderStats } from '../../../cloud/usecases/reminders/reminder-stats'
import { CloudbaseServer } from '../../fakes/cloudbase/server'
import { DRAW, SEND, startedByTimer } from '../../fakes/cloudbase/wechat'
import { until } from '../../hosts/until'
import { APP, type CloudPlatform, cloudPlatform, functionEnvironment } from '../../support/cloud-forum'
import { FunctionHost } from '../../support/function-host'
import { farProgramme, faultsOfSending, moveAfterAsking } from '../../support/killed-sending'
import { killWorker } from '../../support/killed-worker'
import { aProgramme, aSession } from '../../support/sample-programme'
import { aSeed } from '../../support/sample-seed'

const READERS = 12

const server = new CloudbaseServer()
const { wechat } = server
let worker: FunctionHost
let another: FunctionHost
beforeAll(async () => {
  await server.start()
  const start = () => FunctionHost.start('worker', functionEnvironment(server))
  ;[worker, another] = await Promise.all([start(), start()])
}, 60_000)
afterAll(async () => {
  await Promise.all([worker.stop(), another.stop()])
  await server.stop()
})

let forums = 0
let place: { readonly FORUM_PREFIX: string; readonly FORUM_FOLDER: string }
let platform: CloudPlatform
beforeEach(() => {
  wechat.forget()
  place = { FORUM_PREFIX: `w${++forums}_`, FORUM_FOLDER: `w${forums}` }
  platform = cloudPlatform(server, place.FORUM_PREFIX, place.FORUM_FOLDER)
})
afterEach(() => {
  wechat.release()
  expect(server.faultsLeft()).toBe(0)
  expect([worker.log(), another.log()]).toEqual(['', ''])
})

/** The timer starts a run; the clock is so much later by then. */
const tick = (host: FunctionHost, later = 0) =>
  host.call({ Type: 'Timer', TriggerName: 'minute' }, { ...place, ...startedByTimer, CLOCK_AHEAD: String(later) })
const refuse = (openid: string) => wechat.codes.set(openid, 43101)
const ended = async () => (await reminderStats(platform)).ended
const drawn = () => [...server.storage.files.keys()].filter((name) => name.startsWith(`${place.FORUM_FOLDER}/codes/`))

test('what is due is sent once, and the next run finds nothing to do', async () => {
  await moveAfterAsking(platform, READERS, refuse)
  wechat.codes.set('openid-1', 47003)
  await tick(worker)
  expect(await ended()).toMatchObject({ sent: 9, refused: 2, 'bad-data': 1 })
  expect(wechat.times()).toEqual(Array(READERS).fill(1))
  await tick(worker)
  expect(wechat.times()).toEqual(Array(READERS).fill(1))
})

test('WeChat’s quota is waited for, and nothing is lost', async () => {
  await moveAfterAsking(platform, READERS, refuse)
  wechat.refusals.set(SEND, 45009)
  await tick(worker)
  const asked = wechat.asked.filter(({ name }) => name === SEND).length
  expect(asked).toBeLessThanOrEqual(4)
  wechat.refusals.clear()
  await tick(worker, 11 * MINUTE)
  expect(await ended()).toMatchObject({ sent: 10, refused: 2 })
  expect(wechat.delivered).toHaveLength(10)
})

test('a message whose answer is lost is listed as unknown, and never sent again', async () => {
  await moveAfterAsking(platform, READERS, refuse)
  server.failWith(SEND, 'cut')
  server.failWith(SEND, 'lost')
  await tick(worker)
  await tick(worker, 3 * MINUTE)
  expect(await ended()).toMatchObject({ unknown: 2 })
  expect(wechat.times().every((times) => times === 1)).toBe(true)
})

test('of two runs at once neither sends what the other does', async () => {
  await moveAfterAsking(platform, READERS, refuse)
  wechat.hold()
  const slowRun = tick(worker)
  await until(() => wechat.asked.length > 0)
  const nextRun = tick(another)
  await until(() => wechat.asked.length > 4)
  wechat.release()
  await Promise.all([slowRun, nextRun])
  expect(await ended()).toMatchObject({ sent: 10, refused: 2, unknown: 0 })
  expect(wechat.times()).toEqual(Array(READERS).fill(1))
})

test('a worker killed four times sends none of twelve reminders twice, and each is accounted for', async () => {
  const sending = await killWorker({ readers: READERS, kills: 4, longest: 300 })
  expect([sending.outlook.ended, faultsOfSending(sending, READERS)]).toEqual([sending.outlook.ended, []])
})

test('the codes of a release’s sessions are made ahead, and then those of the next that are new', async () => {
  await openForum(platform, async () => aSeed({ programme: farProgramme('hall-a') }))
  await tick(worker)
  expect(drawn()).toEqual([`${place.FORUM_FOLDER}/codes/${APP}/s-opening.jpg`])
  const { sessions, ...programme } = farProgramme('hall-b')
  await publish(platform, { ...programme, sessions: [...sessions, aSession({ id: 'closing' })] })
  await tick(worker)
  await tick(worker)
  expect(wechat.asked.map(({ scene }) => scene)).toEqual(['s-opening', 's-closing'])
})

test('a code that WeChat refuses for now is made by a later run, without a word', async () => {
  await openForum(platform, async () => aSeed({ programme: farProgramme('hall-a') }))
  wechat.refusals.set(DRAW, 45009)
  await tick(worker)
  expect(drawn()).toEqual([])
  wechat.refusals.clear()
  await tick(worker)
  expect(drawn()).toHaveLength(1)
})

const requestsOf = async (run: () => Promise<unknown>): Promise<number> => {
  const before = server.asked.length
  await run()
  return server.asked.length - before
}
const openWith = (programme = farProgramme('hall-a')) => openForum(platform, async () => aSeed({ programme }))

test('a run with nothing to do asks the database three times', async () => {
  await openWith()
  await tick(worker)
  expect(await requestsOf(() => tick(worker))).toBe(3)
})

test('what happens while the worker rests is seen by its next run', async () => {
  await openWith()
  await tick(worker)
  await tick(worker)
  const programme = farProgramme('hall-a')
  await publish(platform, { ...programme, sessions: [...programme.sessions, aSession({ id: 'closing' })] })
  server.storage.files.delete(`${place.FORUM_FOLDER}/head.json`)
  await tick(worker)
  expect(server.storage.files.has(`${place.FORUM_FOLDER}/head.json`)).toBe(true)
  await moveAfterAsking(platform, READERS, refuse)
  await tick(worker)
  expect(await ended()).toMatchObject({ sent: 10, refused: 2 })
})

test('once the forum is over the worker asks for nothing, and looks again after an hour', async () => {
  await openWith(aProgramme())
  await tick(worker)
  expect(await requestsOf(() => tick(worker, 59 * MINUTE))).toBe(0)
  server.storage.files.delete(`${place.FORUM_FOLDER}/head.json`)
  await tick(worker, 61 * MINUTE)
  expect(server.storage.files.has(`${place.FORUM_FOLDER}/head.json`)).toBe(true)
})
