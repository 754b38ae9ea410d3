import type { SessionId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import type { ReminderKind } from 'domain/reminders'
import type { Platform } from '../../cloud/ports'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { publish } from '../../cloud/usecases/release/publish'
import { drainOutbox } from '../../cloud/usecases/reminders/drain'
import { remind } from '../../cloud/usecases/reminders/remind'
import { FakeWeChat } from '../fakes/wechat'
import { testPlatform } from './platform'
import { aProgramme, aSession } from './sample-programme'
import { aSeed } from './sample-seed'

/** The forum's first morning, before its session from 9 to 10. */
const MORNING = Date.parse('2024-09-09T07:00:00+08:00')

let requests = 0

/** A forum with a WeChat account whose clock a test sets. */
export async function remindingForum(parts: Partial<Platform> = {}) {
  const time = { now: MORNING }
  const wechat = new FakeWeChat()
  const home = await testPlatform({ clock: { now: () => time.now }, wechat, ...parts })
  const { platform } = home
  await openForum(platform, async () => aSeed())
  const session = aSession().id
  return {
    wechat,
    platform,
    again: home.again,
    remove: home.remove,
    /** It is this time of the first morning. */
    at: (clock: string) => {
      time.now = Date.parse(`2024-09-09T${clock}+08:00`)
    },
    pass: (duration: number) => {
      time.now += duration
    },
    ask: (who: string, kinds: readonly ReminderKind[] = ['soon', 'changed'], id: SessionId = session) =>
      remind(platform, { openid: who }, { request: `request-${++requests}`, session: id, kinds, language: 'en' }),
    publish: async (...sessions: Programme['sessions']) => {
      await publish(platform, aProgramme({ sessions }))
    },
    drain: () => drainOutbox(platform),
  }
}

export type RemindingForum = Awaited<ReturnType<typeof remindingForum>>
