import { MINUTE, SECOND } from 'domain/time/time'
import { consoleActor } from '../../../../cloud/usecases/actor'
import { editDraft } from '../../../../cloud/usecases/draft/edit-draft'
import { preview } from '../../../../cloud/usecases/draft/preview'
import { publish } from '../../../../cloud/usecases/release/publish'
import { drainOutbox } from '../../../../cloud/usecases/reminders/drain'
import { getPlanned } from '../../../../cloud/usecases/reminders/records'
import { reminderStats } from '../../../../cloud/usecases/reminders/reminder-stats'
import { elsewhere, later } from '../../../support/moved-session'
import { newForEachTest } from '../../../support/new-for-each-test'
import { type RemindingForum, remindingForum } from '../../../support/reminders'
import { aProgramme, aSession } from '../../../support/sample-programme'

let forum: RemindingForum
newForEachTest(remindingForum, (made) => {
  forum = made
})

const cancelled = aSession({ status: 'cancelled' })
const ended = async () => (await reminderStats(forum.platform)).ended

describe('a session that starts soon', () => {
  test('is told once, a quarter of an hour before, to whoever asked', async () => {
    await forum.ask('anna', ['soon'])
    await forum.ask('ben', ['changed'])
    forum.at('08:44:59')
    await forum.drain()
    expect(forum.wechat.told()).toEqual([])
    forum.at('08:45:00')
    await forum.drain()
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: Starts in 15 minutes'])
    expect(forum.wechat.delivered[0]).toEqual({
      openid: 'anna',
      language: 'en',
      template: 'template-soon',
      page: 'guide/session/index?id=opening',
      data: { thing1: 'Opening', time2: '2024年9月9日 09:00', thing3: 'Hall A', thing4: 'Starts in 15 minutes' },
    })
  })

  test('that was moved is told before its new start alone', async () => {
    await forum.ask('anna', ['soon'])
    await forum.publish(later)
    forum.at('08:50:00')
    await forum.drain()
    expect(forum.wechat.told()).toEqual([])
    forum.at('10:50:00')
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: Starts in 15 minutes'])
  })

  test('that was moved while its message waited is told before its new start', async () => {
    await forum.ask('anna', ['soon'])
    forum.at('08:46:00')
    forum.wechat.outcomes.push({ outcome: 'retry' })
    await forum.drain()
    await forum.publish(later)
    forum.pass(MINUTE)
    await forum.drain()
    expect(forum.wechat.told()).toEqual([])
    forum.at('10:50:00')
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: Starts in 15 minutes'])
  })

  test('that was cancelled is not told, and is where it takes place after all', async () => {
    await forum.ask('anna', ['soon'])
    await forum.publish(cancelled)
    forum.at('08:50:00')
    await forum.drain()
    expect(forum.wechat.told()).toEqual([])
    await forum.publish(aSession())
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: Starts in 15 minutes'])
  })

  test('is told no more once it has started', async () => {
    await forum.ask('anna', ['soon'])
    forum.at('09:00:00')
    await forum.drain()
    expect(forum.wechat.told()).toEqual([])
  })
})

describe('a session that was changed', () => {
  test.each([
    ['another room', [elsewhere], 'New room'],
    ['another time', [later], 'New time'],
    ['both', [aSession({ room: 'hall-b', start: later.start, end: later.end })], 'New time and room'],
    ['cancelled', [cancelled], 'Cancelled'],
    ['cancelled, and on after all before anybody was told', [cancelled, aSession()], 'Takes place'],
    ['moved, then cancelled before anybody was told', [elsewhere, cancelled], 'Cancelled'],
  ])('is told at once, as it stands: %s', async (_name, sessions, note) => {
    await forum.ask('anna')
    for (const session of sessions) await forum.publish(session)
    await forum.drain()
    await forum.drain()
    expect(forum.wechat.told()).toEqual([`anna: ${note}`])
  })

  test('is told once for one consent, however often it changes, and again for another', async () => {
    await forum.ask('anna')
    await forum.publish(elsewhere)
    await forum.drain()
    await forum.publish(later)
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: New room'])
    await forum.ask('anna', ['changed'])
    await forum.publish(cancelled)
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: New room', 'anna: Cancelled'])
  })

  test('before somebody asked is no news to them', async () => {
    await forum.ask('anna')
    await forum.publish(elsewhere)
    await forum.ask('ben')
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: New room'])
  })

  test('is no news where only its title did', async () => {
    await forum.ask('anna')
    await forum.publish(aSession({ title: { en: 'Grand opening' } }))
    await forum.drain()
    expect(forum.wechat.told()).toEqual([])
  })

  test('is told to as many as the organiser was told before publishing', async () => {
    for (const who of ['anna', 'ben', 'cleo']) await forum.ask(who)
    expect((await preview(forum.platform)).reach).toBe(0)
    const edits = [{ change: 'set', kind: 'sessions', id: 'opening', rev: 1, fields: { room: 'hall-b' } }] as const
    await editDraft(forum.platform, consoleActor, { request: 'edit-room-1', edits: [...edits] })
    expect((await preview(forum.platform)).reach).toBe(3)
  })
})

describe('a rehearsal', () => {
  test('sends nothing, and what was published in it is no news afterwards', async () => {
    await forum.ask('anna')
    const rehearsed = { ...forum.platform, clockOffset: 2 * 60 * MINUTE }
    await publish(rehearsed, aProgramme({ sessions: [elsewhere] }))
    await drainOutbox(rehearsed)
    await publish(rehearsed, aProgramme({ sessions: [aSession()] }))
    await forum.drain()
    expect(forum.wechat.told()).toEqual([])
    forum.at('08:50:00')
    await forum.drain()
    expect(forum.wechat.told()).toEqual(['anna: Starts in 15 minutes'])
  })
})

describe('what WeChat answers', () => {
  beforeEach(async () => {
    await forum.ask('anna', ['changed'])
    await forum.publish(elsewhere)
  })

  test.each([
    ['refused', 43101],
    ['bad-data', 47003],
    ['unknown', undefined],
  ] as const)('%s ends the message', async (outcome, code) => {
    forum.wechat.outcomes.push({ outcome, ...(code && { code }) })
    await forum.drain()
    forum.pass(10 * MINUTE)
    await forum.drain()
    expect(forum.wechat.tries).toEqual(['anna'])
    expect(await ended()).toMatchObject({ [outcome]: 1, sent: 0 })
  })

  test('busy: it is tried again, less and less often, and at last is dead', async () => {
    for (let time = 0; time < 10; time++) forum.wechat.outcomes.push({ outcome: 'retry', code: -1 })
    const tries: number[] = []
    for (let half = 0; half < 150; half++) {
      await forum.drain()
      if (forum.wechat.tries.length > tries.length) tries.push(half)
      forum.pass(30 * SECOND)
    }
    expect(tries).toEqual([0, 1, 3, 7, 15, 31, 63])
    expect((await reminderStats(forum.platform)).troubled).toMatchObject([{ ending: 'dead', code: -1 }])
  })

  test('busy: it is not tried again at once', async () => {
    forum.wechat.outcomes.push({ outcome: 'retry', code: -1 })
    await forum.drain()
    await forum.drain()
    expect(forum.wechat.tries).toHaveLength(1)
    forum.pass(30 * SECOND)
    await forum.drain()
    expect(forum.wechat.delivered).toHaveLength(1)
  })

  test('quota: nothing more is sent for ten minutes, and nothing is lost', async () => {
    await forum.ask('ben', ['changed'])
    await forum.publish(later)
    forum.wechat.outcomes.push({ outcome: 'quota', code: 45009 })
    await drainOutbox(forum.platform, { lanes: 1 })
    forum.pass(9 * MINUTE)
    await forum.drain()
    expect(forum.wechat.tries).toHaveLength(1)
    forum.pass(MINUTE)
    await forum.drain()
    expect(forum.wechat.delivered.map(({ openid }) => openid).sort()).toEqual(['anna', 'ben'])
  })

  test('too late: a change is not told after the session', async () => {
    forum.wechat.outcomes.push({ outcome: 'retry' })
    await forum.drain()
    forum.at('10:00:00')
    await forum.drain()
    expect(forum.wechat.told()).toEqual([])
    expect(await ended()).toMatchObject({ late: 1 })
  })
})

test('a release is looked through once, and its number is written down', async () => {
  await forum.ask('anna', ['changed'])
  await forum.publish(elsewhere)
  expect(await getPlanned(forum.platform.documents)).toBe(1)
  await forum.drain()
  expect(await getPlanned(forum.platform.documents)).toBe(2)
})

describe('a sender that dies', () => {
  test('leaves a message that is never sent again and is listed as unknown', async () => {
    await forum.ask('anna', ['changed'])
    await forum.publish(elsewhere)
    forum.wechat.hold()
    const dying = forum.drain()
    while (forum.wechat.tries.length === 0) await new Promise(setImmediate)
    const next = forum.again()
    await drainOutbox(next)
    forum.pass(2 * MINUTE - 1)
    await drainOutbox(next)
    expect((await reminderStats(next)).waiting).toBe(1)
    forum.pass(1)
    await drainOutbox(next)
    expect(await reminderStats(next)).toMatchObject({
      waiting: 0,
      troubled: [{ session: 'opening', kind: 'changed', ending: 'unknown' }],
    })
    expect(forum.wechat.tries).toEqual(['anna'])
    forum.wechat.release()
    await dying
    expect(await ended()).toMatchObject({ sent: 1, unknown: 0 })
  })

  test('two senders at once send each message once', async () => {
    for (let guest = 0; guest < 30; guest++) await forum.ask(`guest-${guest}`, ['changed'])
    await forum.publish(elsewhere)
    const other = forum.again()
    await Promise.all([forum.drain(), drainOutbox(other), drainOutbox(other)])
    expect(forum.wechat.tries).toHaveLength(30)
    expect(new Set(forum.wechat.tries).size).toBe(30)
  })
})
