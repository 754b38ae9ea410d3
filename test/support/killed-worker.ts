import { reminderStats } from '../../cloud/usecases/reminders/reminder-stats'
import { CloudbaseServer } from '../fakes/cloudbase/server'
import { startedByTimer } from '../fakes/cloudbase/wechat'
import { cloudPlatform, functionEnvironment } from './cloud-forum'
import { FunctionHost } from './function-host'
import { moveAfterAsking, type Sending } from './killed-sending'

/** A lease of a message, and a little more. */
const LATER = String(3 * 60_000)

type Killing = {
  readonly readers: number
  readonly kills: number
  /** Milliseconds that a worker may live at most. */
  readonly longest: number
}

/** The same on CloudBase: the bundled worker, killed again and again at random points of a run. */
export async function killWorker({ readers, kills, longest }: Killing): Promise<Sending> {
  const server = new CloudbaseServer()
  await server.start()
  try {
    const platform = cloudPlatform(server)
    await moveAfterAsking(platform, readers, (openid) => server.wechat.codes.set(openid, 43101))
    for (let kill = 0; kill < kills; kill++) {
      const worker = await FunctionHost.start('worker', functionEnvironment(server))
      const ended = worker.call({ Type: 'Timer' }, startedByTimer).catch(() => undefined)
      await Promise.all([worker.killIn(Math.random() * longest), ended])
      server.endTransactions()
    }
    await runToTheEnd(server)
    const outlook = await reminderStats(platform)
    return { outlook, asked: server.wechat.times(), delivered: server.wechat.delivered.length, kills }
  } finally {
    await server.stop()
  }
}

/** Runs that nobody kills, until one finds nothing to send: the leases of those who were killed have ended by then. */
async function runToTheEnd(server: CloudbaseServer): Promise<void> {
  const worker = await FunctionHost.start('worker', functionEnvironment(server))
  const { asked } = server.wechat
  for (let before = -1; before !== asked.length; ) {
    before = asked.length
    await worker.call({ Type: 'Timer' }, { ...startedByTimer, CLOCK_AHEAD: LATER })
  }
  await worker.stop()
}
