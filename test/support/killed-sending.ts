import { setTimeout as wait } from 'node:timers/promises'
import type { Programme } from 'domain/programme/programme'
import { MINUTE } from 'domain/time/time'
import { openEmbedded } from '../../cloud/adapters/embedded/platform'
import { openWeChatOverHttps } from '../../cloud/adapters/wechat/https'
import type { Platform } from '../../cloud/ports'
import { openForum } from '../../cloud/usecases/forum/open-forum'
import { publish } from '../../cloud/usecases/release/publish'
import { drainOutbox } from '../../cloud/usecases/reminders/drain'
import { remind } from '../../cloud/usecases/reminders/remind'
import { type ReminderStats, reminderStats } from '../../cloud/usecases/reminders/reminder-stats'
import { APP_ID, SECRET, WeChatServer } from '../fakes/wechat-server'
import { until } from '../hosts/until'
import { runChild } from './child'
import { reminderTemplates as templates } from './reminder-templates'
import { aProgramme, aSession } from './sample-programme'
import { aSeed } from './sample-seed'
import { tempFolder } from './temp-folder'

/** What came of messages whose sender was killed again and again. */
export type Sending = {
  readonly outlook: ReminderStats
  /** How often WeChat was asked to send to each reader who was asked for at all. */
  readonly asked: readonly number[]
  readonly delivered: number
  readonly kills: number
}

const far = { start: '2099-09-09T09:00:00+08:00', end: '2099-09-09T10:00:00+08:00' }
const day = { date: '2099-09-09', opens: '2099-09-09T08:00:00+08:00', closes: '2099-09-09T20:00:00+08:00' }
/** One session in that room, of a forum that is to come. */
export const farProgramme = (room: string): Programme =>
  aProgramme({ forum: { ...aProgramme().forum, days: [day] }, sessions: [aSession({ ...far, room })] })
const SEND = '/cgi-bin/message/subscribe/send'

/** Has `readers` ask for one message each, every tenth unwilling, and kills their sender `kills` times at random points. */
export async function killSending(readers: number, kills: number): Promise<Sending> {
  const folder = await tempFolder()
  const server = new WeChatServer()
  const address = await server.start()
  const platform = await forumWith(folder.path, { server, address, readers })
  try {
    for (let kill = 0; kill < kills; kill++) await killSender(folder.path, address, Math.random() * 30)
    // The leases of those who were killed have ended by then.
    for (let round = 0; round < 3; round++)
      await drainOutbox(platform, { now: platform.clock.now() + 3 * MINUTE, limit: readers })
    const asked = new Map<unknown, number>()
    for (const { path, body } of server.asked)
      if (path === SEND) asked.set(body.touser, (asked.get(body.touser) ?? 0) + 1)
    const outlook = await reminderStats(platform)
    return { outlook, asked: [...asked.values()], delivered: server.delivered.length, kills }
  } finally {
    await platform.documents.close()
    await server.stop()
    await folder.remove()
  }
}

type Setting = { readonly server: WeChatServer; readonly address: string; readonly readers: number }

async function forumWith(folder: string, { server, address, readers }: Setting): Promise<Platform> {
  const embedded = openEmbedded(folder)
  const wechat = openWeChatOverHttps({ appId: APP_ID, secret: SECRET, address, templates }, embedded.clock)
  const platform: Platform = { ...embedded, clockOffset: 0, wechat }
  await moveAfterAsking(platform, readers, (openid) => server.unwilling.add(openid))
  return platform
}

/** Opens a forum whose one session moves after `readers` asked to be told of it; every tenth is unwilling by then. */
export async function moveAfterAsking(platform: Platform, readers: number, refuse: (openid: string) => void) {
  await openForum(platform, async () => aSeed({ programme: farProgramme('hall-a') }))
  const input = { session: aSession().id, kinds: ['changed'], language: 'en' } as const
  for (let reader = 0; reader < readers; reader++) {
    await remind(platform, { openid: `openid-${reader}` }, { ...input, request: `request-${reader}` })
    if (reader % 10 === 0) refuse(`openid-${reader}`)
  }
  await publish(platform, farProgramme('hall-b'))
}

async function killSender(folder: string, address: string, delay: number): Promise<void> {
  const child = runChild('test/support/children/send-reminders.ts', [folder, address])
  await until(() => child.output().includes('sending') || child.process.exitCode !== null, 30_000)
  if (child.process.exitCode !== null) throw new Error(child.output())
  await wait(delay)
  child.process.kill('SIGKILL')
  await child.ended
}

/** What is wrong; empty where none was sent twice and each is accounted for. */
export function faultsOfSending({ outlook: { consents, waiting, ended }, asked, delivered }: Sending, readers: number) {
  const accounted = ended.sent + ended.refused + ended.unknown
  return [
    ...(asked.some((times) => times > 1) ? ['a message was sent twice'] : []),
    ...(consents + waiting > 0 ? [`${consents + waiting} were never sent`] : []),
    ...(accounted === readers ? [] : [`${readers - accounted} of ${readers} are not accounted for`]),
    ...(delivered < ended.sent ? ['a message that was never sent is written down as sent'] : []),
    ...(delivered > ended.sent + ended.unknown ? ['a message that was sent is written down as none'] : []),
  ]
}
