import type { Identity } from '../usecases/reminders/readers'
import type { CallContext } from './route'

/**
 * Does something for a WeChat user, whom the transport knows or a login code names; the input has no say in who it is.
 * Throws `signed-out` for a login code that WeChat does not know, a moment later.
 */
export async function withReader<T>(
  { caller, delayFailures }: CallContext,
  login: string | undefined,
  work: (identity: Identity) => Promise<T>,
): Promise<T> {
  if (caller.openid !== undefined) return work({ openid: caller.openid })
  return delayFailures('signed-out', () => work({ login }))
}
