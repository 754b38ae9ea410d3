import { DAY, isoOf, MINUTE, UTC } from 'domain/time/time'
import { type ClockMark, createTrustedClock, type TrustedClock } from '../adapters/embedded/trusted-clock'
import type { Documents } from '../ports'
import { SETTINGS } from '../usecases/forum/clock-offset'
import { CLOCK_MARK } from '../usecases/forum/forum-time'

/** A server that is killed has counted so much less at most. */
const KEEP_EVERY = 5 * MINUTE

/** The clock of this server, which goes on from where the last server on this folder was. */
export const openClock = async (documents: Documents): Promise<TrustedClock> =>
  createTrustedClock((await documents.get<ClockMark>(SETTINGS, CLOCK_MARK))?.body)

/** Keeps the time for the next start, and says once when the machine's clock is not believed. Returns a stop function, which keeps it once more. */
export function startClockMarks(
  documents: Documents,
  clock: TrustedClock,
  { say, report }: { readonly say: (line: string) => void; readonly report: (error: unknown) => void },
): () => Promise<void> {
  let wasDoubted = false
  const keep = async (): Promise<void> => {
    const line = clockWarning(clock)
    if (line !== undefined && !wasDoubted) say(line)
    wasDoubted = line !== undefined
    await documents.transact((transaction) => transaction.put(SETTINGS, CLOCK_MARK, clock.mark())).catch(report)
  }
  let last = keep()
  const timer = setInterval(() => {
    last = last.then(keep)
  }, KEEP_EVERY).unref()
  return () => {
    clearInterval(timer)
    last = last.then(keep)
    return last
  }
}

/** What is told of a clock that is not believed; `undefined` where it is. */
export function clockWarning(clock: TrustedClock): string | undefined {
  const doubt = clock.doubt()
  if (doubt === 0) return undefined
  const days = (Math.abs(doubt) / DAY).toFixed(1)
  const [clockSays, counted] = [clock.now(), clock.trusted()].map((moment) => isoOf(moment, UTC))
  return `The clock says ${clockSays}, ${days} days ${doubt > 0 ? 'after' : 'before'} what this server has counted, ${counted}. If it is wrong, set it right. Sign-ins do not end and openids are not deleted by it until the server has run so for a day.`
}
