import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Documents, Transaction } from '../../ports'
import { createQueue } from '../queue'
import { type Connection, dataVersion, eraseDeleted, isBusy, openReader, openWriter } from './database'
import { asDiskFull } from './disk-full'
import { makeFolder, makePrivate } from './private-files'
import { createRow, getRow, listRows, putRow, removeRow } from './rows'

/** Another process's transaction may hold the database this long before ours gives up. */
const LOCK_ATTEMPTS = 1000
const LOCK_PAUSE = 10
const SHRED_ATTEMPTS = 20

export interface EmbeddedDocuments extends Documents {
  /** Differs from its earlier answer when another process has committed something. */
  foreignVersion(): unknown
}

/**
 * Documents in one SQLite file, `forum.db` in `folder` (made if it is not there). Transactions run one after the other,
 * also against other processes on the same file; readers see what is committed.
 */
export function openSqliteDocuments(folder: string): EmbeddedDocuments {
  makeFolder(folder)
  makePrivate(folder)
  const file = path.join(folder, 'forum.db')
  const writer = openWriter(file)
  const reader = openReader(file)
  const inTurn = createQueue()
  let isOpen = true
  let lastVersion: unknown
  const open = (connection: Connection): Connection => {
    if (!isOpen) throw new Error('Documents: the store is closed')
    return connection
  }
  return {
    get: async (collection, id) => getRow(open(reader), collection, id),
    list: async (collection, options) => listRows(open(reader), collection, options),
    create: async (collection, id, body) => {
      open(writer)
      return inTurn(() => transact(writer, (transaction) => transaction.create(collection, id, body)))
    },
    transact: async (work) => {
      open(writer)
      return inTurn(() => transact(writer, work))
    },
    shred: async () => {
      open(writer)
      await inTurn(() => shredSoon(writer)).catch((error) => Promise.reject(asDiskFull(error)))
    },
    foreignVersion: () => {
      if (isOpen) lastVersion = dataVersion(writer) ?? lastVersion
      return lastVersion
    },
    close: async () => {
      if (!isOpen) return
      isOpen = false
      await inTurn(async () => {
        reader.close()
        writer.close()
      })
    },
  }
}

async function transact<T>(writer: Connection, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  await beginWriting(writer)
  const { transaction, end } = transactionOn(writer)
  try {
    const result = await work(transaction)
    writer.exec('COMMIT')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw asDiskFull(error)
  } finally {
    end()
  }
}

/** Another process that reads keeps the log for as long; the next time it is emptied. */
async function shredSoon(writer: Connection): Promise<void> {
  for (let attempt = 1; attempt <= SHRED_ATTEMPTS && !eraseDeleted(writer); attempt++) await wait(LOCK_PAUSE)
}

/** Waits for another process's transaction without blocking this process's other work. */
export async function beginWriting(writer: Connection): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if (!isBusy(error) || attempt === LOCK_ATTEMPTS) throw error
      await wait(LOCK_PAUSE)
    }
  }
}

/** A transaction that has ended refuses to be used: its writes would fall into somebody else's. */
function transactionOn(writer: Connection): { transaction: Transaction; end: () => void } {
  let hasEnded = false
  const use = (): Connection => {
    if (hasEnded) throw new Error('Documents: this transaction has ended; await everything that it does')
    return writer
  }
  const transaction: Transaction = {
    get: async (collection, id) => getRow(use(), collection, id),
    put: async (collection, id, body) => putRow(use(), collection, id, body),
    create: async (collection, id, body) => createRow(use(), collection, id, body),
    remove: async (collection, id) => removeRow(use(), collection, id),
  }
  return {
    transaction,
    end: () => {
      hasEnded = true
    },
  }
}
