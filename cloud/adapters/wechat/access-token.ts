import { MINUTE, type Moment, SECOND } from 'domain/time/time'
import type { Clock } from '../../ports'

/** A token is let go this long before WeChat does. */
const MARGIN = 5 * MINUTE

/** WeChat's return codes of a token that has ended (global return codes). */
const NO_LONGER_GOOD: readonly number[] = [40001, 40014, 42001]

export const isExpiredToken = (code: number): boolean => NO_LONGER_GOOD.includes(code)

export type AccessToken = {
  /** The token that is good now; asked for once, however many wait. */
  get(): Promise<string>
  /** WeChat no longer takes this one. Another that was got since stays. */
  invalidate(token: string): void
}

/** What WeChat answers: `expires_in` in seconds. */
export type TokenResponse = { readonly access_token: string; readonly expires_in: number }

/** @param grant asks WeChat for a token (getStableAccessToken) */
export function createAccessToken({ now }: Clock, grant: () => Promise<TokenResponse>): AccessToken {
  let held: { readonly token: string; readonly until: Moment } | undefined
  let asking: Promise<string> | undefined
  const ask = async (): Promise<string> => {
    const { access_token: token, expires_in: seconds } = await grant()
    held = { token, until: now() + seconds * SECOND - MARGIN }
    return token
  }
  return {
    get() {
      if (held && now() < held.until) return Promise.resolve(held.token)
      asking ??= ask().finally(() => {
        asking = undefined
      })
      return asking
    },
    invalidate(token) {
      if (held?.token === token) held = undefined
    },
  }
}
