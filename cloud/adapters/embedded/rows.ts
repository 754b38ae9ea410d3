import { types } from 'node:util'
import * as v from 'valibot'
import type { Stored } from '../../ports'
import type { Connection } from './database'

const DEFAULT_LIMIT = 1000

/**
 * Texts are read as bytes: libsql ends the process at a text that is not UTF-8, as a damaged disk leaves one. It gives
 * bytes as a Buffer or an ArrayBuffer, and adds `_metadata` to rows; the schema keeps what is ours.
 */
const COLUMNS = 'CAST(id AS BLOB) AS id, rev, CAST(body AS BLOB) AS body'
const BytesSchema = v.custom<Uint8Array | ArrayBuffer>(
  (value) => ArrayBuffer.isView(value) || types.isAnyArrayBuffer(value),
)
const RowSchema = v.object({ id: BytesSchema, rev: v.number(), body: BytesSchema })
type Bytes = v.InferOutput<typeof BytesSchema>

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** A text of the database's, read as bytes. Throws where it is not UTF-8. */
const textOf = (bytes: Bytes): string => utf8.decode(bytes)

// Unchecked: the caller asserts the type of what its own code put in.
function storedOf<T>(collection: string, row: unknown): Stored<T> {
  const { id, rev, body } = v.parse(RowSchema, row)
  try {
    return { id: textOf(id), rev, body: JSON.parse(textOf(body)) as T }
  } catch {
    throw damaged(`the document ${JSON.stringify(`${collection}/${shown(id)}`)}`)
  }
}

/** What is left of a text that is no UTF-8, to name it by. */
const shown = (bytes: Bytes): string => new TextDecoder().decode(bytes)

/** @param what is damaged */
const damaged = (what: string): Error =>
  new Error(
    `forum.db is damaged: ${what} cannot be read. Stop the server and put a backup back: npm run -s forum -- restore FILE --force`,
  )

export function getRow<T>(connection: Connection, collection: string, id: string): Stored<T> | undefined {
  const row = connection.prepare(`SELECT ${COLUMNS} FROM documents WHERE collection = ? AND id = ?`).get(collection, id)
  return row === undefined ? undefined : storedOf<T>(collection, row)
}

export function listRows<T>(
  connection: Connection,
  collection: string,
  { after = '', limit = DEFAULT_LIMIT }: { after?: string; limit?: number } = {},
): Stored<T>[] {
  return connection
    .prepare(`SELECT ${COLUMNS} FROM documents WHERE collection = ? AND documents.id > ? ORDER BY documents.id LIMIT ?`)
    .all(collection, after, limit)
    .map((row) => storedOf<T>(collection, row))
}

const NamedRowSchema = v.object({ ...RowSchema.entries, collection: BytesSchema })
type RawRow = v.InferOutput<typeof NamedRowSchema>

/** A document as it is kept: its body is JSON. */
export type DocumentRow = {
  readonly collection: string
  readonly id: string
  readonly rev: number
  readonly body: string
}

/** Documents of one moment as bytes. @param which what follows `FROM documents` */
export const listRaw = (connection: Connection, which: string, ...values: string[]): RawRow[] =>
  connection
    .prepare(`SELECT CAST(collection AS BLOB) AS collection, ${COLUMNS} FROM documents ${which}`)
    .all(...values)
    .map((row) => v.parse(NamedRowSchema, row))

/** Throws where a text is not UTF-8. */
export function rowOf({ collection, id, rev, body }: RawRow): DocumentRow {
  try {
    return { collection: textOf(collection), id: textOf(id), rev, body: textOf(body) }
  } catch {
    throw damaged(`the document ${JSON.stringify(`${shown(collection)}/${shown(id)}`)}`)
  }
}

/** The documents of a collection that can be read; a restore goes on without the others. */
export const readableRows = (connection: Connection, collection: string): DocumentRow[] =>
  listRaw(connection, 'WHERE documents.collection = ?', collection).flatMap((raw) => {
    try {
      const row = rowOf(raw)
      JSON.parse(row.body)
      return [row]
    } catch {
      return []
    }
  })

/** Throws on a body that JSON cannot hold. */
function bodyText(collection: string, id: string, body: unknown): string {
  const text = JSON.stringify(body)
  if (text === undefined) throw new TypeError(`Documents: ${collection}/${id} has no body that JSON can hold`)
  return text
}

/** Returns the document's new `rev`. */
export function putRow(connection: Connection, collection: string, id: string, body: unknown): number {
  const text = bodyText(collection, id, body)
  const row = connection
    .prepare(
      `INSERT INTO documents (collection, id, rev, body) VALUES (?, ?, 1, ?)
       ON CONFLICT (collection, id) DO UPDATE SET rev = rev + 1, body = excluded.body RETURNING rev`,
    )
    .get(collection, id, text)
  return v.parse(v.object({ rev: v.number() }), row).rev
}

/** Returns whether there was none of this id, and is now. */
export const createRow = (connection: Connection, collection: string, id: string, body: unknown): boolean =>
  connection
    .prepare('INSERT INTO documents (collection, id, rev, body) VALUES (?, ?, 1, ?) ON CONFLICT DO NOTHING')
    .run(collection, id, bodyText(collection, id, body)).changes > 0

export function removeRow(connection: Connection, collection: string, id: string): void {
  connection.prepare('DELETE FROM documents WHERE collection = ? AND id = ?').run(collection, id)
}
