import { deviceTime } from '../time/clock'

let asked = 0

/** An address that no cache on the way has been asked for yet: the backend itself has to answer. */
export function bypassCaches(address: string): string {
  asked += 1
  return `${address}${address.includes('?') ? '&' : '?'}again=${deviceTime()}-${asked}`
}
