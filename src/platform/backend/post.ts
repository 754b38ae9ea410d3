import Taro from '@tarojs/taro'
import { Problem } from 'domain/problem'
import { parseJson } from './parse-json'

/** An action of one of the backend's functions, and the session's token where there is one. */
export type CallRequest = {
  readonly name: string
  readonly action: string
  readonly input: unknown
  readonly token?: string
}

/** What came back; no body where it was no JSON. */
export type CallResponse = { readonly status: number; readonly body: unknown }

const TIMEOUT = 15_000 // ms

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
      timeout: TIMEOUT,
    })
    return { status: response.statusCode, body: parseJson(response.data) }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  }
}
