import { HOUR, type Moment, SECOND } from 'domain/time'
import type { Platform } from '../ports'
import { drainOutbox } from '../usecases/reminders/drain'
import { daysLong, forgetAfterwards, KEPT_DAYS } from '../usecases/reminders/privacy'
import { keepAccount } from '../usecases/reminders/readers'

/** Sessions start and leases end at any time. */
const LOOK_EVERY = 20 * SECOND
const FORGET_EVERY = HOUR

/** What the server does by itself. `keepDays`: openids are deleted so many days after the forum. */
export type WorkerOptions = { readonly keepDays?: number; readonly report: (error: unknown) => void }

/**
 * Sends reminders when they are due and at once when something is published, and deletes openids after the forum.
 * Answers how to stop; what is under way is done before that.
 */
export function startWorker(platform: Platform, { keepDays = KEPT_DAYS, report }: WorkerOptions): () => Promise<void> {
  const { wechat, documents, clock } = platform
  let isRunning = true
  let forgotten: Moment | undefined
  const forget = async (): Promise<void> => {
    if (forgotten !== undefined && clock.now() < forgotten + FORGET_EVERY) return
    await forgetAfterwards(platform, daysLong(keepDays))
    forgotten = clock.now()
  }
  const work = async (): Promise<void> => {
    if (!isRunning) return
    try {
      await forget()
      await drainOutbox(platform)
    } catch (error) {
      report(error)
    }
  }
  let last: Promise<void> = wechat ? keepAccount(documents, wechat.appId).catch(report) : Promise.resolve()
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
