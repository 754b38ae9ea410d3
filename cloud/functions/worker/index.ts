import { HOUR, type Moment, SECOND } from 'domain/time/time'
import * as cloud from 'wx-server-sdk'
import { systemClock } from '../../adapters/system-clock'
import type { Platform } from '../../ports'
import { cleanUpFiles } from '../../usecases/release/archive-releases'
import { repairHeadFile } from '../../usecases/release/head-file'
import { daysLong, eraseAfterForum, RETENTION_DAYS } from '../../usecases/reminders/privacy'
import { storeAccount } from '../../usecases/reminders/readers'
import { upgradeStore } from '../../usecases/upgrade/upgrade-store'
import { openDeployment } from '../deployment'
import { report } from '../report'
import { type Settings, settingsOf } from '../settings'
import { type IdleState, idleStateAfter, pendingWork } from './idle-state'
import { pregenerateCodes } from './pregenerate-codes'
import { sendInBatches } from './send-in-batches'

/** The deployment lets a run live for 60 s. What is begun by these times is done by then, also on a slow day. */
const SENDING = 25 * SECOND
const DRAWING = 40 * SECOND

/** Each forum of this instance, and what its last complete run left. */
const rests = new Map<string, IdleState>()
const forumOf = ({ env, prefix, folder }: Settings): string => `${env}/${prefix}/${folder}`

/** Each look costs, and this is a matter of days. */
const FORGET_EVERY = HOUR
const TIDY_EVERY = HOUR
let forgotten: Moment | undefined

/** Deletes openids once the forum is long over: with an instance's first run, and then each hour. */
async function forget(platform: Platform, appId: string, now: Moment): Promise<void> {
  if (forgotten !== undefined && now < forgotten + FORGET_EVERY) return
  await storeAccount(platform.documents, appId)
  await eraseAfterForum(platform, daysLong(RETENTION_DAYS))
  forgotten = now
}

let tidied: Moment | undefined

/** Deletes files that nothing names any more: with an instance's first run, and then each hour. */
async function tidy(platform: Platform, now: Moment): Promise<void> {
  if (tidied !== undefined && now < tidied + TIDY_EVERY) return
  await cleanUpFiles(platform)
  tidied = now
}

/** Does every part; one that fails is logged and does not stop the others. Returns whether all are done. */
async function doAll(platform: Platform, appId: string, began: Moment): Promise<boolean> {
  const parts: readonly (() => Promise<unknown>)[] = [
    () => upgradeStore(platform),
    () => repairHeadFile(platform),
    () => forget(platform, appId, began),
    () => sendInBatches(platform, began + SENDING),
    () => tidy(platform, began),
    () => pregenerateCodes(platform, began + DRAWING),
  ]
  let isDone = true
  for (const part of parts) {
    const result = await part().catch((error: unknown) => {
      report(error)
      return false
    })
    if (result === false) isDone = false
  }
  return isDone
}

/**
 * What the timer starts each minute; one that is slow and the next may run at once. After a run that did everything the
 * next ones, for an hour, ask only whether something has happened.
 */
export async function main(): Promise<void> {
  const began = systemClock.now()
  try {
    const settings = settingsOf(process.env)
    const forum = forumOf(settings)
    const { platform, run } = openDeployment(cloud, settings, report)
    const work = await pendingWork(platform, rests.get(forum), began)
    if (work === 'nothing') return
    await run(undefined, async () => {
      if (work === 'sending') return sendInBatches(platform, began + SENDING)
      rests.delete(forum)
      if (!(await doAll(platform, settings.appId, began))) return
      const rest = await idleStateAfter(platform, began)
      if (rest) rests.set(forum, rest)
    })
  } catch (error) {
    report(error)
  }
}
