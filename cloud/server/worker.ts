import { type Duration, HOUR, MINUTE, type Moment, SECOND } from 'domain/time/time'
import type { Platform } from '../ports'
import { trustedNow } from '../usecases/forum/forum-time'
import { cleanUpFiles } from '../usecases/release/archive-releases'
import { drainOutbox } from '../usecases/reminders/drain'
import { daysLong, eraseAfterForum, RETENTION_DAYS } from '../usecases/reminders/privacy'
import { storeAccount } from '../usecases/reminders/readers'

/** Sessions start and leases end at any time. */
const LOOK_EVERY = 20 * SECOND
const FORGET_EVERY = HOUR
const TIDY_EVERY = MINUTE

/** What the server does by itself. `keepDays`: openids are deleted so many days after the forum. */
export type WorkerOptions = { readonly keepDays?: number; readonly report: (error: unknown) => void }

/**
 * Sends reminders when they are due and at once when something is published, deletes openids after the forum, and files
 * that nothing names any more.
 * Returns a stop function, which waits for work under way.
 */
export function startWorker(
  platform: Platform,
  { keepDays = RETENTION_DAYS, report }: WorkerOptions,
): () => Promise<void> {
  const { wechat, documents } = platform
  let isRunning = true
  const jobs = [
    every(FORGET_EVERY, platform, async () => {
      await eraseAfterForum(platform, daysLong(keepDays))
      // Messages that have ended forgot their readers too.
      await documents.shred?.()
    }),
    every(TIDY_EVERY, platform, () => cleanUpFiles(platform)),
    () => drainOutbox(platform),
  ]
  const work = async (): Promise<void> => {
    for (const job of jobs) if (isRunning) await Promise.resolve(job()).catch(report)
  }
  let last: Promise<void> = wechat ? storeAccount(documents, wechat.appId).catch(report) : Promise.resolve()
  let isWaiting = false
  const look = (): void => {
    if (isWaiting) return
    isWaiting = true
    last = last.then(() => {
      isWaiting = false
      return work()
    })
  }
  const timer = setInterval(look, LOOK_EVERY)
  timer.unref()
  const unlisten = platform.changes.listen(look)
  look()
  return () => {
    isRunning = false
    clearInterval(timer)
    unlisten()
    return last
  }
}

/** A job that is done at most once in a period; if it fails it is done with the next look. */
function every(period: Duration, { clock }: Pick<Platform, 'clock'>, job: () => Promise<unknown>): () => Promise<void> {
  let last: Moment | undefined
  return async () => {
    const now = trustedNow(clock)
    if (last !== undefined && now < last + period) return
    await job()
    last = now
  }
}
