import { DAY } from 'domain/time/time'
import { eraseAfterForum, erasePersonalData, exportPersonalData } from '../../../../cloud/usecases/reminders/privacy'
import { remind, unremind } from '../../../../cloud/usecases/reminders/remind'
import { reminderStats } from '../../../../cloud/usecases/reminders/reminder-stats'
import { elsewhere, later } from '../../../support/moved-session'
import { newForEachTest } from '../../../support/new-for-each-test'
import { type RemindingForum, remindingForum } from '../../../support/reminders'
import { aSession } from '../../../support/sample-programme'

let forum: RemindingForum
newForEachTest(remindingForum, (made) => {
  forum = made
})

describe('asking', () => {
  const input = { request: 'request-a', session: aSession().id, kinds: ['soon', 'changed'], language: 'en' } as const

  test('is by a login code, and by nobody’s word', async () => {
    expect(await remind(forum.platform, { login: 'login-anna' }, input)).toEqual(['soon', 'changed'])
    expect((await exportPersonalData(forum.platform, 'anna')).consents).toHaveLength(2)
    await expect(remind(forum.platform, { login: 'forged' }, input)).rejects.toMatchObject({ id: 'signed-out' })
    await expect(remind(forum.platform, {}, input)).rejects.toMatchObject({ id: 'signed-out' })
  })

  test('twice with one request id answers the same, also when the message has gone out', async () => {
    await remind(forum.platform, { openid: 'anna' }, input)
    await forum.publish(elsewhere)
    await forum.drain()
    expect(await remind(forum.platform, { openid: 'anna' }, input)).toEqual(['soon', 'changed'])
    await forum.publish(later)
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: New room'])
  })

  test('for a template that the account lacks keeps nothing', async () => {
    const { soon } = forum.wechat.templates
    forum.wechat.templates = { soon }
    expect(await forum.ask('anna')).toEqual(['soon'])
  })

  test('without a WeChat account, or of a session that there is not, is gone', async () => {
    const none = { ...forum.platform, wechat: undefined }
    await expect(remind(none, { openid: 'anna' }, input)).rejects.toMatchObject({ id: 'gone' })
    await forum.publish()
    await expect(remind(forum.platform, { openid: 'anna' }, input)).rejects.toMatchObject({ id: 'gone' })
  })

  test('for nothing any more takes it back, also what was about to be sent', async () => {
    await forum.ask('anna')
    await forum.ask('ben')
    await forum.publish(elsewhere)
    forum.wechat.outcomes.push({ outcome: 'retry' }, { outcome: 'retry' })
    await forum.drain()
    await unremind(forum.platform, { login: 'login-anna' }, { request: 'request-b', session: input.session })
    forum.at('08:50:00')
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['ben: New room', 'ben: Starts in 15 minutes'])
  })
})

describe('what is kept of people', () => {
  test('is theirs to see, and gone when they ask', async () => {
    await forum.ask('anna')
    await forum.ask('ben')
    await forum.publish(elsewhere)
    await forum.drain()
    expect(await exportPersonalData(forum.platform, 'anna')).toMatchObject({
      consents: [{ openid: 'anna', kind: 'soon' }],
      ended: [{ ending: 'sent' }],
      requests: 1,
    })
    expect(await erasePersonalData(forum.platform, 'anna')).toBe(3)
    const nothing = { openid: 'anna', consents: [], waiting: [], ended: [], requests: 0, organiser: [] }
    expect(await exportPersonalData(forum.platform, 'anna')).toEqual(nothing)
    expect((await exportPersonalData(forum.platform, 'ben')).requests).toBe(1)
  })

  test('while their message is being sent is forgotten for good', async () => {
    await forum.ask('anna', ['changed'])
    await forum.publish(elsewhere)
    forum.wechat.hold()
    const sending = forum.drain()
    while (forum.wechat.tries.length === 0) await new Promise(setImmediate)
    await erasePersonalData(forum.platform, 'anna')
    forum.wechat.release()
    await sending
    expect(await exportPersonalData(forum.platform, 'anna')).toMatchObject({ waiting: [], ended: [] })
  })

  test('is gone thirty days after the forum, and not a day before', async () => {
    for (const who of ['anna', 'ben']) await forum.ask(who)
    forum.at('17:00:00')
    forum.pass(30 * DAY)
    expect(await eraseAfterForum(forum.platform, 30 * DAY)).toBe(0)
    forum.pass(DAY)
    expect(await eraseAfterForum({ ...forum.platform, clockOffset: 1 }, 30 * DAY)).toBe(0)
    expect(await eraseAfterForum(forum.platform, 30 * DAY)).toBe(6)
    expect(await eraseAfterForum(forum.platform, 30 * DAY)).toBe(0)
    expect(await reminderStats(forum.platform)).toMatchObject({ consents: 0, waiting: 0 })
  })
})
