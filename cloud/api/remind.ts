import { isProblem, Problem } from 'domain/problem'
import type { Identity } from '../usecases/reminders/readers'
import type { CallContext } from './route'

/** Login codes that are none, in a quarter of an hour, from one network: a hall's phones share one, and all do behind a proxy. */
const BY_ADDRESS = 300

/**
 * Does something for a WeChat user, whom the transport knows or a login code tells; what an input says else is nobody's
 * word. Throws `too-many` where too many codes from a network were none.
 */
export async function asReader<T>(
  { caller, limiter }: CallContext,
  login: string | undefined,
  work: (identity: Identity) => Promise<T>,
): Promise<T> {
  if (caller.openid !== undefined) return work({ openid: caller.openid })
  const limits = { [`remind ${caller.address}`]: BY_ADDRESS }
  if (!limiter.take(limits)) throw new Problem('too-many', 'Too many login codes that do not work; try again later.')
  try {
    const done = await work({ login })
    limiter.giveBack(limits)
    return done
  } catch (error) {
    if (!isProblem(error) || error.id !== 'signed-out') limiter.giveBack(limits)
    throw error
  }
}
