import { type Redeemed, redeem, resume } from '../usecases/members/redeem'
import type { CallContext } from './route'

/** Redeems a code. Throws `gone` for a code that does not work, a moment later. */
export const redeemCode = (
  { platform, delayFailures }: CallContext,
  input: { readonly code: string; readonly name: string; readonly login?: string },
): Promise<Redeemed> => delayFailures('gone', () => redeem(platform, input))

/** Resumes a WeChat user's membership. Throws `signed-out` for a login code that names no organiser, a moment later. */
export const resumeLogin = ({ platform, delayFailures }: CallContext, login: string): Promise<Redeemed> =>
  delayFailures('signed-out', () => resume(platform, login))
