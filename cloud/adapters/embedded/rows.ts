import * as v from 'valibot'
import type { Stored } from '../../ports'
import type { Connection } from './database'

const DEFAULT_LIMIT = 1000

/** libsql adds `_metadata` to rows; the schema keeps what is ours. */
const RowSchema = v.object({ id: v.string(), rev: v.number(), body: v.string() })

// The store gives back what the caller's own code put in: its type is the caller's word.
function storedOf<T>(row: unknown): Stored<T> {
  const { id, rev, body } = v.parse(RowSchema, row)
  return { id, rev, body: JSON.parse(body) as T }
}

export function getRow<T>(connection: Connection, collection: string, id: string): Stored<T> | undefined {
  const row = connection
    .prepare('SELECT id, rev, body FROM documents WHERE collection = ? AND id = ?')
    .get(collection, id)
  return row === undefined ? undefined : storedOf<T>(row)
}

export function listRows<T>(
  connection: Connection,
  collection: string,
  { after = '', limit = DEFAULT_LIMIT }: { after?: string; limit?: number } = {},
): Stored<T>[] {
  return connection
    .prepare('SELECT id, rev, body FROM documents WHERE collection = ? AND id > ? ORDER BY id LIMIT ?')
    .all(collection, after, limit)
    .map((row) => storedOf<T>(row))
}

/** Answers the document's new `rev`. Throws on a body that JSON cannot hold. */
export function putRow(connection: Connection, collection: string, id: string, body: unknown): number {
  const text = JSON.stringify(body)
  if (text === undefined) throw new TypeError(`Documents: ${collection}/${id} has no body that JSON can hold`)
  const row = connection
    .prepare(
      `INSERT INTO documents (collection, id, rev, body) VALUES (?, ?, 1, ?)
       ON CONFLICT (collection, id) DO UPDATE SET rev = rev + 1, body = excluded.body RETURNING rev`,
    )
    .get(collection, id, text)
  return v.parse(v.object({ rev: v.number() }), row).rev
}

export function removeRow(connection: Connection, collection: string, id: string): void {
  connection.prepare('DELETE FROM documents WHERE collection = ? AND id = ?').run(collection, id)
}
