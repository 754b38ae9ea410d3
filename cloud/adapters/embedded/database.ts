import { closeSync, existsSync, openSync } from 'node:fs'
import Database from 'libsql'
import { PRIVATE_FILE } from './private-files'

export type Connection = Database.Database

const SCHEMA = `CREATE TABLE IF NOT EXISTS documents (
  collection TEXT NOT NULL,
  id TEXT NOT NULL,
  rev INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (collection, id)
) STRICT, WITHOUT ROWID`

/** Milliseconds that a connection waits, blocking, for a lock held only for an instant: opening, recovery, checkpoint. */
const SHORT_LOCK = 5000
const SWITCH_PAUSE = 10 // ms

function connect(file: string): Connection {
  const connection = new Database(file)
  connection.pragma(`busy_timeout = ${SHORT_LOCK}`)
  connection.pragma('synchronous = FULL')
  // Openids that are deleted are not to be found in the file (SQLite, "PRAGMA secure_delete").
  connection.pragma('secure_delete = ON')
  return connection
}

/** SQLite refuses this switch at once while another process makes it too, whatever the busy timeout. */
function switchToWal(connection: Connection): void {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let left = SHORT_LOCK / SWITCH_PAUSE; ; left--) {
    try {
      connection.pragma('journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || left <= 0) throw error
      Atomics.wait(pause, 0, 0, SWITCH_PAUSE)
    }
  }
}

/** A connection for writing. It never blocks on another writer: a busy database is an error that the caller waits out. */
export function openWriter(file: string): Connection {
  const isNew = !existsSync(file)
  // An empty file is an empty database, and its log gets the rights that it has.
  if (isNew) closeSync(openSync(file, 'a', PRIVATE_FILE))
  const connection = connect(file)
  if (isNew || journalMode(connection) !== 'wal') switchToWal(connection)
  connection.exec(SCHEMA)
  connection.pragma('busy_timeout = 0')
  return connection
}

/** A connection that only reads, and so sees what is committed and nothing else. The writer is opened first: it makes the file. */
export function openReader(file: string): Connection {
  const connection = connect(file)
  connection.pragma('query_only = ON')
  return connection
}

/**
 * Changes whenever a connection other than this one commits (SQLite, "PRAGMA data_version").
 * `undefined` while the database is locked; the next read sees it.
 */
export function dataVersion(connection: Connection): unknown {
  try {
    return firstColumn(connection, 'data_version')
  } catch (error) {
    if (isBusy(error)) return undefined
    throw error
  }
}

/** Set once all pages are free of what earlier versions deleted without overwriting it. */
const SHREDDED = 1

/**
 * Takes what was deleted out of the write-ahead log too, and the first time out of pages that earlier versions freed.
 * Answers whether it could: another process may hold the database.
 */
export function eraseDeleted(connection: Connection): boolean {
  try {
    if (Number(firstColumn(connection, 'user_version')) < SHREDDED) {
      connection.exec('VACUUM')
      connection.pragma(`user_version = ${SHREDDED}`)
    }
    return firstColumn(connection, 'wal_checkpoint(TRUNCATE)') === 0
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

export const isBusy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

/** The file is no database any more, or not a whole one (SQLite, "Result and Error Codes"). */
export const isDamaged = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code)

const journalMode = (connection: Connection): unknown => firstColumn(connection, 'journal_mode')

function firstColumn(connection: Connection, pragma: string): unknown {
  const row = connection.prepare(`PRAGMA ${pragma}`).get()
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined
}
