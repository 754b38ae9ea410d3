import { Problem } from 'domain/problem'
import { SECOND } from 'domain/time/time'
import { wait } from '@/platform/time/wait'
import { cloud } from './cloud'
import type { CallRequest, CallResponse } from './post'

const TIMEOUT = 15 * SECOND

/**
 * Failures that pass: no network, no answer in time, more calls than the plan allows (WeChat, cloud development, "Error
 * codes"). All others are mistakes of the deployment, or a function that broke.
 */
const PASSING: readonly unknown[] = [
  undefined,
  -1,
  -404005,
  -404010,
  -404012,
  -501002,
  -501003,
  -501004,
  -504003,
  -601003,
  -604102,
]

const offline = (): Problem => new Problem('offline', 'No answer from the cloud.')

/** Calls a function of CloudBase. Who calls is the platform's word: no token goes along. Rejects with `offline` or `broken`. */
export async function callCloud({ name, action, input }: CallRequest): Promise<CallResponse> {
  const asked = cloud().callFunction({ name, data: { action, input } })
  const answer = await Promise.race([asked, wait(TIMEOUT)]).catch((fault) => {
    const { errCode } = Object(fault)
    throw PASSING.includes(errCode) ? offline() : new Problem('broken', `The cloud refused the call: ${errCode}.`)
  })
  if (!answer) throw offline()
  const { status, body } = Object(answer.result)
  if (typeof status !== 'number') throw new Problem('broken', 'The function answered something else.')
  return { status, body }
}
