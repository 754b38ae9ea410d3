import Taro from '@tarojs/taro'
import { Problem } from 'domain/problem'
import { backendUrls } from './backend-urls'

type Watch = {
  onChange(snapshot: { readonly docs: readonly unknown[] }): void
  onError(fault: unknown): void
}

/** As much of `wx.cloud` as is used. Taro's types know neither that it may be missing nor what a watch tells. */
type Cloud = {
  init(options: { readonly env: string | undefined; readonly traceUser: boolean }): void
  callFunction(call: { readonly name: string; readonly data: object }): Promise<{ readonly result?: unknown }>
  database(): { collection(name: string): { doc(id: string): { watch(watch: Watch): { close(): unknown } } } }
}

const [, environment] = backendUrls.calls.split('cloudbase:')

/** Whether the backend is an environment of CloudBase. */
export const isOnCloud = environment !== undefined

let isBegun = false

/** WeChat's way to CloudBase, begun with the first use. Throws `broken` where WeChat is too old to have one. */
export function cloud(): Cloud {
  const given = Taro.cloud as unknown as Cloud | undefined
  if (!given) throw new Problem('broken', 'This version of WeChat cannot call the forum.')
  if (!isBegun) given.init({ env: environment, traceUser: false })
  isBegun = true
  return given
}
