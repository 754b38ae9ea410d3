import { Problem } from 'domain/problem'
import { type Redeemed, redeem } from '../usecases/members/redeem'
import type { CallContext } from './route'

/** Codes that do not work, in a quarter of an hour, from one network and of one code. */
const BY_ADDRESS = 10
const BY_CODE = 5

/** Redeems a code. Throws `too-many` where too many failed, before it is looked at, so that guessing tells nothing. */
export async function redeemCode(
  { platform, caller, limiter }: CallContext,
  input: { readonly code: string; readonly name: string },
): Promise<Redeemed> {
  const limits = { [`address ${caller.address}`]: BY_ADDRESS, [`code ${input.code.toUpperCase()}`]: BY_CODE }
  if (!limiter.take(limits))
    throw new Problem('too-many', 'Too many codes that do not work; try again in a quarter of an hour.')
  const redeemed = await redeem(platform, input)
  limiter.giveBack(limits)
  return redeemed
}
