import Taro from '@tarojs/taro'
import { Problem } from 'domain/problem'
import { wait } from '@/platform/time/wait'
import { backendUrls } from './backend-urls'
import { timeoutOf } from './call-timeout'
import { cloud, isOnCloud } from './cloud'
import { jsonOrUndefined } from './parse-json'

/** Brings a call to the backend, wherever this build's is. Rejects with `offline` when no answer came. */
export const sendCall = (call: CallRequest): Promise<CallResponse> =>
  isOnCloud ? callCloud(call) : post(backendUrls.calls, call)

/** An action of one of the backend's functions, and the session's token where there is one. */
export type CallRequest = {
  readonly name: string
  readonly action: string
  readonly input: unknown
  readonly token?: string
}

/** What came back; no body where it was no JSON. */
export type CallResponse = { readonly status: number; readonly body: unknown }

/** Sends a call as JSON. Rejects with `offline` when no answer came. */
export async function post(address: string, { name, action, input, token }: CallRequest): Promise<CallResponse> {
  try {
    const response = await Taro.request<string>({
      url: `${address}/api/${name}/${action}`,
      method: 'POST',
      data: JSON.stringify(input),
      header: { 'content-type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      // Any data type but json leaves the text alone (wx.request, dataType).
      dataType: 'text',
      timeout: timeoutOf(action),
    })
    return { status: response.statusCode, body: jsonOrUndefined(response.data) }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  }
}

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
  const answer = await Promise.race([asked, wait(timeoutOf(action))]).catch((fault) => {
    const { errCode } = Object(fault)
    throw PASSING.includes(errCode) ? offline() : new Problem('broken', `The cloud refused the call: ${errCode}.`)
  })
  if (!answer) throw offline()
  const { status, body } = Object(answer.result)
  if (typeof status !== 'number') throw new Problem('broken', 'The function answered something else.')
  return { status, body }
}
