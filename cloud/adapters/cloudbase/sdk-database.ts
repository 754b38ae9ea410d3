import * as v from 'valibot'
import type { CloudDatabase, CloudTransaction, Fields } from './cloud-database'

interface SdkQuery {
  orderBy(field: string, order: 'asc' | 'desc'): SdkQuery
  limit(most: number): SdkQuery
  get(): unknown
  remove(): unknown
}

interface SdkDocument<Written> {
  get(): unknown
  set(fields: Written): unknown
  remove(): unknown
}

interface SdkCollection<Written> {
  doc(id: string): SdkDocument<Written>
  add(fields: Written): unknown
  where(condition: Readonly<Record<string, unknown>>): SdkQuery
}

interface SdkTransaction<Written> {
  collection(name: string): SdkCollection<Written>
  commit(): unknown
  rollback(reason: unknown): unknown
}

/** As much of either SDK's `database()` as is used. `Written`: what it takes a document's fields as. */
export interface SdkDatabase<Written> {
  readonly command: { gt(value: string): unknown; lt(value: number): unknown }
  collection(name: string): SdkCollection<Written>
  createCollection(name: string): unknown
  startTransaction(): Promise<SdkTransaction<Written>>
}

/** In what the two SDKs differ. */
type Dialect<Written> = {
  readonly written: (fields: Fields) => Written
  /** The document in an answer outside a transaction; `undefined` where there is none. */
  readonly found: (answer: unknown) => unknown
}

const Rows = v.object({ data: v.array(v.unknown()) })
const Row = v.object({ data: v.unknown() })

/** The documents of an answer to a query. */
export const rowsIn = (answer: unknown): readonly unknown[] => v.parse(Rows, answer).data
/** The document of an answer about one. */
export const rowIn = (answer: unknown): unknown => v.parse(Row, answer).data ?? undefined

/** The document database by either SDK. */
export const databaseOf = <Written>(
  sdk: SdkDatabase<Written>,
  { written, found }: Dialect<Written>,
): CloudDatabase => ({
  get: async (collection, id) => found(await sdk.collection(collection).doc(id).get()),
  page: async (collection, after, limit) => {
    const query = sdk.collection(collection).where({ _id: sdk.command.gt(after) })
    return rowsIn(await query.orderBy('_id', 'asc').limit(limit).get())
  },
  insert: async (collection, id, fields) => {
    await sdk.collection(collection).add(written({ _id: id, ...fields }))
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
  begin: async () => transactionOf(await sdk.startTransaction(), written),
})

const transactionOf = <Written>(
  raw: SdkTransaction<Written>,
  written: Dialect<Written>['written'],
): CloudTransaction => ({
  get: async (collection, id) => rowIn(await raw.collection(collection).doc(id).get()),
  set: async (collection, id, fields) => {
    await raw.collection(collection).doc(id).set(written(fields))
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
