import type { Moment } from 'domain/time/time'
import { deviceTime } from '../time/clock'

/** A network that came back answers sooner: a request older than this was sent into the one that is gone. */
const PATIENCE = 2000 // ms

const underWay = new Map<() => void, Moment>()

/** Registers a request while it is pending, so that it can be aborted. */
export async function trackRequest<T>(answer: Promise<T>, abort: () => void): Promise<T> {
  underWay.set(abort, deviceTime())
  try {
    return await answer
  } finally {
    underWay.delete(abort)
  }
}

/** Aborts the requests that have stalled; each rejects. */
export function abortStalled(): void {
  for (const [abort, since] of [...underWay]) if (deviceTime() - since > PATIENCE) abort()
}

let asked = 0

/** An address that no cache on the way has been asked for yet: the backend itself has to answer. */
export function bypassCaches(address: string): string {
  asked += 1
  return `${address}${address.includes('?') ? '&' : '?'}again=${deviceTime()}-${asked}`
}

/** When something was answered. A proxy or cache says how old its answer is (RFC 9111, section 5.1): the moment is both together. */
export function responseTime(header: (name: string) => string | null | undefined): Moment | undefined {
  const date = Date.parse(header('date') ?? '')
  return Number.isNaN(date) ? undefined : date + 1000 * (Number(header('age')) || 0)
}
