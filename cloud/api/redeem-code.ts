import { Problem } from 'domain/problem'
import { type Redeemed, redeem, resume } from '../usecases/members/redeem'
import type { CallContext } from './route'

/** Codes that do not work, in a quarter of an hour, from one network and of one code. */
const BY_ADDRESS = 10
const BY_CODE = 5

/** Redeems a code. Throws `too-many` where too many failed, before it is looked at, so that guessing tells nothing. */
export async function redeemCode(
  { platform, caller, limiter }: CallContext,
  input: { readonly code: string; readonly name: string; readonly login?: string },
): Promise<Redeemed> {
  const limits = { [`address ${caller.address}`]: BY_ADDRESS, [`code ${input.code.toUpperCase()}`]: BY_CODE }
  if (!limiter.take(limits))
    throw new Problem('too-many', 'Too many codes that do not work; try again in a quarter of an hour.')
  const redeemed = await redeem(platform, input)
  limiter.giveBack(limits)
  return redeemed
}

/** Resumes a WeChat user's membership. Login codes are WeChat's to guard; asking for many of them is not. */
export async function resumeLogin({ platform, caller, limiter }: CallContext, login: string): Promise<Redeemed> {
  const limits = { [`resume ${caller.address}`]: BY_ADDRESS }
  if (!limiter.take(limits)) throw new Problem('too-many', 'Too many tries; try again in a quarter of an hour.')
  const resumed = await resume(platform, login)
  limiter.giveBack(limits)
  return resumed
}
