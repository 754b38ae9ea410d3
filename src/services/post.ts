import Taro from '@tarojs/taro'
import { Problem } from 'domain/problem'

export type PostAnswer = { readonly status: number; readonly text: string }

const TIMEOUT = 15_000 // ms

/** Sends JSON, with a session token where there is one. Rejects with `offline` when no answer came. */
export async function post(address: string, json: string, token?: string): Promise<PostAnswer> {
  try {
    const response = await Taro.request<string>({
      url: address,
      method: 'POST',
      data: json,
      header: { 'content-type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      // Any data type but json leaves the text alone (wx.request, dataType).
      dataType: 'text',
      timeout: TIMEOUT,
    })
    return { status: response.statusCode, text: response.data }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  }
}
