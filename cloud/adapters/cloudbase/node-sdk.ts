import * as v from 'valibot'
import type { CloudDatabase, CloudTransaction, Fields } from './cloud-database'

type Condition = Readonly<Record<string, unknown>>

interface NodeQuery {
  orderBy(field: string, order: 'asc' | 'desc'): NodeQuery
  limit(most: number): NodeQuery
  get(): Promise<unknown>
  remove(): Promise<unknown>
}

interface NodeDocument {
  get(): Promise<unknown>
  set(fields: Fields): Promise<unknown>
  remove(): Promise<unknown>
}

interface NodeCollection {
  doc(id: string): NodeDocument
  add(fields: Fields): Promise<unknown>
  where(condition: Condition): NodeQuery
}

interface NodeTransaction {
  collection(name: string): NodeCollection
  commit(): Promise<unknown>
  rollback(reason: unknown): Promise<unknown>
}

/** As much of `@cloudbase/node-sdk`'s `database()` as is used. */
export interface NodeDatabase {
  readonly command: { gt(value: string): unknown; lt(value: number): unknown }
  collection(name: string): NodeCollection
  createCollection(name: string): Promise<unknown>
  startTransaction(): Promise<NodeTransaction>
}

const Found = v.object({ data: v.array(v.unknown()) })
const FoundInTransaction = v.object({ data: v.unknown() })

/** Outside a function's call, such as on an organiser's own computer: by `@cloudbase/node-sdk`. */
export const nodeDatabase = (sdk: NodeDatabase): CloudDatabase => ({
  get: async (collection, id) => v.parse(Found, await sdk.collection(collection).doc(id).get()).data[0],
  page: async (collection, after, limit) => {
    const query = sdk.collection(collection).where({ _id: sdk.command.gt(after) })
    return v.parse(Found, await query.orderBy('_id', 'asc').limit(limit).get()).data
  },
  insert: async (collection, id, fields) => {
    await sdk.collection(collection).add({ _id: id, ...fields })
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

const transactionOf = (raw: NodeTransaction): CloudTransaction => ({
  get: async (collection, id) =>
    v.parse(FoundInTransaction, await raw.collection(collection).doc(id).get()).data ?? undefined,
  set: async (collection, id, fields) => {
    await raw.collection(collection).doc(id).set(fields)
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
