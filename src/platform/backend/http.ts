import Taro from '@tarojs/taro'
import { Problem } from 'domain/problem'
import { bypassCaches, trackRequest } from './requests'

/** An answer as it came: the text is not parsed, so that it can be checked against its hash. */
export type HttpResponse = {
  readonly status: number
  readonly text: string
  readonly header: (name: string) => string | undefined
}

/** `kept`: any cache may answer. `asked`: not the device's own. `fresh`: the backend itself. */
export type CacheMode = 'kept' | 'asked' | 'fresh'

const TIMEOUT = 15_000 // ms

/** Gets a file of the backend. Rejects with `offline` when no answer came. */
export async function get(address: string, freshness: CacheMode = 'kept'): Promise<HttpResponse> {
  const url = freshness === 'fresh' ? bypassCaches(address) : address
  try {
    // Any data type but json leaves the text alone (wx.request, dataType).
    const task = Taro.request<string>({ url, dataType: 'text', timeout: TIMEOUT })
    const response = await trackRequest(task, () => task.abort())
    const headers = new Map(
      Object.entries(response.header ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    )
    return { status: response.statusCode, text: response.data, header: (name) => headers.get(name) }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  }
}
