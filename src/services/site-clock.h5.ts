import { MINUTE, type Moment } from 'domain/time'
import { deviceTime } from './clock'
import { momentOf } from './moment-of'

const AGAIN = 10 * MINUTE
let heard: Moment | undefined

/**
 * The real time by the site that the page came from. What another origin answers hides its date, unless it says that it
 * may be read (Fetch, "CORS-safelisted response-header name"). `undefined` where the site was heard a moment ago, or
 * does not answer.
 */
export async function siteTime(): Promise<Moment | undefined> {
  if (heard !== undefined && Math.abs(deviceTime() - heard) < AGAIN) return undefined
  const answer = await fetch('/', { method: 'HEAD', cache: 'no-store' }).catch(() => undefined)
  const now = answer && momentOf((name) => answer.headers.get(name))
  if (now !== undefined) heard = deviceTime()
  return now
}
