import { DAY } from 'domain/time/time'
import { startWorker } from '../../../cloud/server/worker'
import { exportPersonalData } from '../../../cloud/usecases/reminders/privacy'
import { reminderStats } from '../../../cloud/usecases/reminders/reminder-stats'
import { until } from '../../hosts/until'
import { type RemindingForum, remindingForum } from '../../support/reminders'
import { aSession } from '../../support/sample-programme'

let forum: RemindingForum
let reported: unknown[]
let stop: (() => Promise<void>) | undefined
const start = () => {
  stop = startWorker(forum.platform, { report: (error) => reported.push(error) })
}
beforeEach(async () => {
  reported = []
  forum = await remindingForum()
})
afterEach(async () => {
  await stop?.()
  stop = undefined
  await forum.remove()
})

test('what is published is told at once', async () => {
  await forum.ask('anna')
  start()
  await forum.publish(aSession({ room: 'hall-b' }))
  await until(() => forum.wechat.told().length > 0)
  expect(forum.wechat.told()).toEqual(['anna: New room'])
  expect(reported).toEqual([])
})

test('a server that is stopped writes down first what came of what it was sending', async () => {
  await forum.ask('anna')
  await forum.publish(aSession({ room: 'hall-b' }))
  forum.wechat.hold()
  start()
  await until(() => forum.wechat.tries.length > 0)
  const stopped = stop?.()
  forum.wechat.release()
  await stopped
  expect((await reminderStats(forum.platform)).ended).toMatchObject({ sent: 1 })
})

test('a failure is reported, and the next publish tries again', async () => {
  await forum.ask('anna')
  forum.wechat.failWith(new Error('unforeseen'))
  await forum.publish(aSession({ room: 'hall-b' }))
  start()
  await until(() => reported.length > 0)
  forum.wechat.failWith(undefined)
  await forum.ask('ben')
  await forum.publish(aSession({ status: 'cancelled' }))
  await until(() => forum.wechat.told().length > 0)
  expect(forum.wechat.told()).toEqual(['ben: Cancelled'])
})

test('thirty days after the forum nobody’s openid is left', async () => {
  await forum.ask('anna')
  forum.pass(33 * DAY)
  start()
  await until(async () => (await exportPersonalData(forum.platform, 'anna')).requests === 0)
  expect(await exportPersonalData(forum.platform, 'anna')).toMatchObject({ consents: [], waiting: [], ended: [] })
})
