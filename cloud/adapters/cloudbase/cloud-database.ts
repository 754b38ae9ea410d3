import type { ReadStream } from 'node:fs'

/** A document's fields as the document database keeps them; `_id` apart. */
export type Fields = Readonly<Record<string, unknown>>

/** One transaction of the document database. Documents are named one by one: the platform has no queries in transactions. */
export interface CloudTransaction {
  /** `undefined` where there is none. As of the transaction's beginning. */
  get(collection: string, id: string): Promise<unknown>
  set(collection: string, id: string, fields: Fields): Promise<void>
  remove(collection: string, id: string): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/** As much of the document database as the adapters use; each SDK has a binding. Rejects with what the SDK rejects with. */
export interface CloudDatabase {
  get(collection: string, id: string): Promise<unknown>
  /** In order of id, those after `after`. */
  page(collection: string, after: string, limit: number): Promise<readonly unknown[]>
  /** Rejects where the id is taken. */
  insert(collection: string, id: string, fields: Fields): Promise<void>
  /** Removes all whose number in `field` is below `limit`. */
  removeBelow(collection: string, field: string, limit: number): Promise<void>
  createCollection(collection: string): Promise<void>
  begin(): Promise<CloudTransaction>
}

/** As much of the cloud storage as the adapters use. */
export interface CloudFiles {
  /** Answers the file's id, `cloud://<environment>.<bucket>/<path>`. */
  upload(path: string, content: Buffer | ReadStream): Promise<string>
  /** Rejects where there is no such file. */
  download(fileId: string): Promise<Uint8Array>
  /** The same in pieces. */
  stream(fileId: string): Promise<AsyncIterable<Uint8Array>>
  /** Rejects where there is no such file. */
  remove(fileId: string): Promise<void>
}
