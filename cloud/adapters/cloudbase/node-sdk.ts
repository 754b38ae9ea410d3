import type { CloudDatabase, Fields } from './cloud-database'
import { databaseOf, rowsIn, type SdkDatabase } from './sdk-database'

/** As much of `@cloudbase/node-sdk`'s `database()` as is used. */
export type NodeDatabase = SdkDatabase<Fields>

/** Outside a function's call, such as on an organiser's own computer: by `@cloudbase/node-sdk`. */
export const nodeDatabase = (sdk: NodeDatabase): CloudDatabase =>
  databaseOf(sdk, { written: (fields) => fields, found: (answer) => rowsIn(answer)[0] })
