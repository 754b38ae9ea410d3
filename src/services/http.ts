import Taro from '@tarojs/taro'
import { Problem } from 'domain/problem'

/** An answer as it came: the text is not parsed, so that it can be checked against its hash. */
export type Answer = {
  readonly status: number
  readonly text: string
  readonly header: (name: string) => string | undefined
}

const TIMEOUT = 15_000 // ms

/** Gets a file of the backend. Rejects with `offline` when no answer came. */
export async function get(address: string): Promise<Answer> {
  try {
    // Any data type but json leaves the text alone (wx.request, dataType).
    const response = await Taro.request<string>({ url: address, dataType: 'text', timeout: TIMEOUT })
    const headers = new Map(
      Object.entries(response.header ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
    )
    return { status: response.statusCode, text: response.data, header: (name) => headers.get(name) }
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  }
}
