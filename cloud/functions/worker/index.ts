import { HOUR, type Moment, SECOND } from 'domain/time'
import * as cloud from 'wx-server-sdk'
import { systemClock } from '../../adapters/cloudbase/clock'
import type { Platform } from '../../ports'
import { mendHead } from '../../usecases/head-file'
import { tidyFiles } from '../../usecases/keep-releases'
import { daysLong, forgetAfterwards, KEPT_DAYS } from '../../usecases/reminders/privacy'
import { keepAccount } from '../../usecases/reminders/readers'
import { openHome } from '../home'
import { report } from '../report'
import { settingsOf } from '../settings'
import { makeCodesAhead } from './codes-ahead'
import { sendInParts } from './send-in-parts'

/** The deployment lets a run live for 60 s. What is begun by these times is done by then, also on a slow day. */
const SENDING = 25 * SECOND
const DRAWING = 40 * SECOND

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

/**
 * What the timer starts each minute; one that is slow and the next may run at once. A failure of one part does not stop
 * the others: it is in the log, and the next run tries again.
 */
export async function main(): Promise<void> {
  const began = systemClock.now()
  try {
    const settings = settingsOf(process.env)
    const { platform, run } = openHome(cloud, settings, report)
    const parts = [
      () => mendHead(platform),
      () => forget(platform, settings.appId, began),
      () => sendInParts(platform, began + SENDING),
      () => tidy(platform, began),
      () => makeCodesAhead(platform, began + DRAWING),
    ]
    await run(undefined, async () => {
      for (const part of parts) await Promise.resolve(part()).catch(report)
    })
  } catch (error) {
    report(error)
  }
}
