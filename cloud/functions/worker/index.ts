import { HOUR, type Moment, SECOND } from 'domain/time/time'
import * as cloud from 'wx-server-sdk'
import { systemClock } from '../../adapters/cloudbase/clock'
import type { Platform } from '../../ports'
import { mendHead } from '../../usecases/release/head-file'
import { tidyFiles } from '../../usecases/release/keep-releases'
import { daysLong, forgetAfterwards, KEPT_DAYS } from '../../usecases/reminders/privacy'
import { keepAccount } from '../../usecases/reminders/readers'
import { upgradeStore } from '../../usecases/upgrade/upgrade-store'
import { openHome } from '../home'
import { report } from '../report'
import { type Settings, settingsOf } from '../settings'
import { makeCodesAhead } from './codes-ahead'
import { type Rest, restAfter, workSince } from './rest'
import { sendInParts } from './send-in-parts'

/** The deployment lets a run live for 60 s. What is begun by these times is done by then, also on a slow day. */
const SENDING = 25 * SECOND
const DRAWING = 40 * SECOND

/** Each forum of this instance, and what its last complete run left. */
const rests = new Map<string, Rest>()
const forumOf = ({ env, prefix, folder }: Settings): string => `${env}/${prefix}/${folder}`

/** Each look costs, and this is a matter of days. */
const FORGET_EVERY = HOUR
const TIDY_EVERY = HOUR
let forgotten: Moment | undefined

/** Deletes openids once the forum is long over: with an instance's first run, and then each hour. */
async function forget(platform: Platform, appId: string, now: Moment): Promise<void> {
  if (forgotten !== undefined && now < forgotten + FORGET_EVERY) return
  await keepAccount(platform.documents, appId)
  await forgetAfterwards(platform, daysLong(KEPT_DAYS))
  forgotten = now
}

let tidied: Moment | undefined

/** Deletes files that nothing names any more: with an instance's first run, and then each hour. */
async function tidy(platform: Platform, now: Moment): Promise<void> {
  if (tidied !== undefined && now < tidied + TIDY_EVERY) return
  await tidyFiles(platform)
  tidied = now
}

/** Does every part; one that fails is logged and does not stop the others. Returns whether all are done. */
async function doAll(platform: Platform, appId: string, began: Moment): Promise<boolean> {
  const parts: readonly (() => Promise<unknown>)[] = [
    () => upgradeStore(platform),
    () => mendHead(platform),
    () => forget(platform, appId, began),
    () => sendInParts(platform, began + SENDING),
    () => tidy(platform, began),
    () => makeCodesAhead(platform, began + DRAWING),
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
    const { platform, run } = openHome(cloud, settings, report)
    const work = await workSince(platform, rests.get(forum), began)
    if (work === 'nothing') return
    await run(undefined, async () => {
      if (work === 'sending') return sendInParts(platform, began + SENDING)
      rests.delete(forum)
      if (!(await doAll(platform, settings.appId, began))) return
      const rest = await restAfter(platform, began)
      if (rest) rests.set(forum, rest)
    })
  } catch (error) {
    report(error)
  }
}
