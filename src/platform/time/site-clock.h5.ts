import { type Duration, MINUTE, type Moment, SECOND } from 'domain/time/time'
import { responseTime } from '@/platform/backend/requests'
import { deviceTime } from './clock'

const AGAIN: Duration = 10 * MINUTE
const AFTER_A_FAILURE: Duration = MINUTE
/** The programme is not kept waiting for the time of day. */
const PATIENCE: Duration = 3 * SECOND

let next: Moment | undefined

async function ask(): Promise<Moment | undefined> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), PATIENCE)
  try {
    // A new query, so that no cache answers with an old response.
    const { headers } = await fetch(`/?t=${deviceTime()}`, { method: 'HEAD', signal: controller.signal })
    return responseTime((name) => headers.get(name))
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The real time by the site that the page came from. What another origin answers hides its date, unless it says that it
 * may be read (Fetch, "CORS-safelisted response-header name"). `undefined` where the site was asked a moment ago, or
 * does not answer within three seconds.
 */
export async function siteTime(): Promise<Moment | undefined> {
  const asked = deviceTime()
  if (next !== undefined && asked < next && next - asked <= AGAIN) return undefined
  next = asked + AFTER_A_FAILURE
  const now = await ask()
  if (now !== undefined) next = asked + AGAIN
  return now
}
