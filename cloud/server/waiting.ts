import { Problem } from 'domain/problem'
import { type Duration, SECOND } from 'domain/time'

/** Phones and proxies cut a request that is silent for longer. */
const LONGEST = 30

export type Waiting = { readonly after: number; readonly wait: Duration }

/**
 * The question of a long poll, `?after=N&wait=S`: release N is known, wait up to S seconds (30 at most) for a newer
 * one. `undefined` where neither is asked. Throws `bad-input`.
 */
export function waitingOf({ after, wait }: Record<string, string | undefined>): Waiting | undefined {
  if (after === undefined && wait === undefined) return undefined
  if (!/^\d{1,9}$/.test(after ?? ''))
    throw new Problem('bad-input', 'after has to be the number of a release, such as 3.')
  if (!/^\d{1,2}$/.test(wait ?? '') || Number(wait) > LONGEST)
    throw new Problem('bad-input', `wait has to be a number of seconds from 0 to ${LONGEST}.`)
  return { after: Number(after), wait: Number(wait) * SECOND }
}
