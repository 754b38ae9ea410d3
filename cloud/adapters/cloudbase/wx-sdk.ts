import * as v from 'valibot'
import type { CloudDatabase, CloudTransaction, Fields } from './cloud-database'
import { filesOf, type SdkFiles } from './sdk-files'

type Condition = Readonly<Record<string, unknown>>

interface WxQuery {
  orderBy(field: string, order: 'asc' | 'desc'): WxQuery
  limit(most: number): WxQuery
  get(): unknown
  remove(): unknown
}

interface WxDocument {
  get(): unknown
  set(options: { data: Fields }): unknown
  remove(): unknown
}

interface WxCollection {
  doc(id: string): WxDocument
  add(options: { data: Fields }): unknown
  where(condition: Condition): WxQuery
}

interface WxTransaction {
  collection(name: string): WxCollection
  commit(): unknown
  rollback(reason: unknown): unknown
}

/** As much of what `wx-server-sdk`'s `database()` gives as is used. */
interface WxDatabase {
  readonly command: { gt(value: string): unknown; lt(value: number): unknown }
  collection(name: string): WxCollection
  createCollection(name: string): unknown
  startTransaction(): Promise<WxTransaction>
}

/** As much of `wx-server-sdk` as is used for data. Its own types leave out the options `timeout` and `throwOnNotFound`. */
export interface WxSdk extends SdkFiles {
  init(options: object): void
  database(options: object): WxDatabase
}

/**
 * In a function that WeChat calls: by `wx-server-sdk`, which the platform signs in.
 * @param timeout milliseconds until an answer is given up
 */
export function openWx(sdk: WxSdk, { env, timeout }: { env: string; timeout: number }) {
  sdk.init({ env, timeout })
  return { database: databaseOf(sdk.database({ throwOnNotFound: false })), files: filesOf(sdk) }
}

const Rows = v.object({ data: v.array(v.unknown()) })
const Row = v.object({ data: v.unknown() })

const databaseOf = (sdk: WxDatabase): CloudDatabase => ({
  get: (collection, id) => getFrom(sdk, collection, id),
  page: async (collection, after, limit) => {
    const query = sdk.collection(collection).where({ _id: sdk.command.gt(after) })
    return v.parse(Rows, await query.orderBy('_id', 'asc').limit(limit).get()).data
  },
  insert: async (collection, id, fields) => {
    await sdk.collection(collection).add({ data: { _id: id, ...fields } })
  },
  removeBelow: async (collection, field, limit) => {
    await sdk
      .collection(collection)
      .where({ [field]: sdk.command.lt(limit) })
      .remove()
  },
  createCollection: async (collection) => {
    await sdk.createCollection(collection)
  },
  begin: async () => transactionOf(await sdk.startTransaction()),
})

const getFrom = async (from: Pick<WxTransaction, 'collection'>, collection: string, id: string): Promise<unknown> =>
  v.parse(Row, await from.collection(collection).doc(id).get()).data ?? undefined

const transactionOf = (raw: WxTransaction): CloudTransaction => ({
  get: (collection, id) => getFrom(raw, collection, id),
  set: async (collection, id, data) => {
    await raw.collection(collection).doc(id).set({ data })
  },
  remove: async (collection, id) => {
    await raw.collection(collection).doc(id).remove()
  },
  commit: async () => {
    await raw.commit()
  },
  rollback: async () => {
    await raw.rollback(undefined)
  },
})
