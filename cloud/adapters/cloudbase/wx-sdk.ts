import type { Fields } from './cloud-database'
import { databaseOf, rowIn, type SdkDatabase } from './sdk-database'
import { filesOf, type SdkFiles } from './sdk-files'

/** As much of `wx-server-sdk` as is used for data. Its own types leave out the options `timeout` and `throwOnNotFound`. */
export interface WxSdk extends SdkFiles {
  init(options: object): void
  database(options: object): SdkDatabase<{ data: Fields }>
}

/**
 * In a function that WeChat calls: by `wx-server-sdk`, which the platform signs in.
 * @param timeout milliseconds until an answer is given up
 */
export function openWx(sdk: WxSdk, { env, timeout }: { env: string; timeout: number }) {
  sdk.init({ env, timeout })
  const database = sdk.database({ throwOnNotFound: false })
  return { database: databaseOf(database, { written: (data) => ({ data }), found: rowIn }), files: filesOf(sdk) }
}
