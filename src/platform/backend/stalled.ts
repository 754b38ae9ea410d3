import type { Moment } from 'domain/time/time'
import { deviceTime } from '../time/clock'

/** A network that came back answers sooner: a request older than this was sent into the one that is gone. */
const PATIENCE = 2000 // ms

const underWay = new Map<() => void, Moment>()

/** Knows a request while it is under way, so that it can be given up. */
export async function trackRequest<T>(answer: Promise<T>, abort: () => void): Promise<T> {
  underWay.set(abort, deviceTime())
  try {
    return await answer
  } finally {
    underWay.delete(abort)
  }
}

/** Gives up the requests that have stalled; each rejects. */
export function abortStalled(): void {
  for (const [abort, since] of [...underWay]) if (deviceTime() - since > PATIENCE) abort()
}
