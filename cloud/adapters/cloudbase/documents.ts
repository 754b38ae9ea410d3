import { randomUUID } from 'node:crypto'
import { HOUR } from 'domain/time/time'
import type { Clock, Documents, Transaction } from '../../ports'
import { createQueue } from '../queue'
import { Attempt, bodyText } from './attempt'
import type { CloudDatabase, CloudTransaction } from './cloud-database'
import {
  collectionOf,
  type DatabaseScope,
  ensureCollection,
  getCloudRow,
  listCloudRows,
  storedOf,
} from './database-scope'
import { failureOf, NoCollection } from './failures'
import { hasCommitted, OUTCOMES, outcomeRecord } from './outcomes'
import { type Backoff, jitteredBackoff, retryWhileBusy, waitBeforeRetry, withRetry } from './retry'

const DEFAULT_LIMIT = 1000
/** No transaction lives nearly so long. */
const OUTCOMES_KEPT = 24 * HOUR

export type DocumentsOptions = {
  /** What the names of this forum's collections begin with. */
  readonly prefix: string
  readonly clock: Clock
  readonly pause?: Backoff
}

/** A database that transactions run on. */
type Home = DatabaseScope & { readonly clock: Clock }

/** What the work threw, not the platform. */
class Thrown {
  constructor(readonly error: unknown) {}
}

/**
 * Documents in CloudBase's document database. `work` may be run several times; what it returns counts once. Rejects with
 * `too-many` where the database is asked too much, `offline` where it does not answer, `broken` where it refuses.
 */
export function openCloudDocuments(database: CloudDatabase, options: DocumentsOptions): Documents {
  const { prefix, clock, pause = jitteredBackoff } = options
  const home: Home = { database, prefix, clock, pause }
  const inTurn = createQueue()
  let isOpen = true
  const use = <T>(act: () => Promise<T>): Promise<T> =>
    isOpen ? act() : Promise.reject(new Error('Documents: the store is closed'))
  const sweep = createSweep(home)
  return {
    get: (name, id) =>
      use(async () => {
        const row = await getCloudRow(home, name, id)
        return row && storedOf(row)
      }),
    list: (name, { after = '', limit = DEFAULT_LIMIT } = {}) =>
      use(async () => (await listCloudRows(home, name, after, limit)).map((row) => storedOf(row))),
    create: (name, id, body) => use(() => create(home, { name, id, body })),
    transact: (work) =>
      use(() =>
        inTurn(async () => {
          const result = await transact(home, work)
          await sweep()
          return result
        }),
      ),
    close: async () => {
      isOpen = false
      await inTurn(async () => undefined)
    },
  }
}

/** What a new document is known by where no answer came: each caller writes a mark of its own. */
async function create(home: Home, { name, id, body }: { name: string; id: string; body: unknown }): Promise<boolean> {
  const collection = collectionOf(home, name)
  const [text, mark] = [bodyText(name, id, body), randomUUID()]
  for (let attempt = 1; ; attempt++) {
    try {
      await home.database.insert(collection, id, { rev: 1, body: text, seen: 0, mark })
      return true
    } catch (error) {
      if (failureOf(error) === 'no-collection') {
        await withRetry(() => ensureCollection(home, collection), home.pause)
        await waitBeforeRetry(new NoCollection(collection), attempt, home.pause)
        continue
      }
      // How a taken id is refused is not documented: what is there now says it.
      const found = failureOf(error) === 'busy' ? undefined : await getCloudRow(home, name, id)
      if (found) return found.mark === mark
      await waitBeforeRetry(error, attempt, home.pause)
    }
  }
}

async function transact<T>(home: Home, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOnce(home, work)
    } catch (error) {
      if (error instanceof Thrown) throw error.error
      if (error instanceof NoCollection) await withRetry(() => ensureCollection(home, error.collection), home.pause)
      await waitBeforeRetry(error, attempt, home.pause)
    }
  }
}

async function attemptOnce<T>(home: Home, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const raw = await home.database.begin()
  const attempt = new Attempt(home, raw)
  try {
    const result = await run(attempt, work)
    if (!attempt.hasWritten) await undo(raw)
    else await commit(home, attempt)
    return result
  } catch (error) {
    await undo(raw)
    throw error
  }
}

/** The platform's failure goes before whatever the work made of it. */
async function run<T>(attempt: Attempt, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  try {
    const result = await work(attempt)
    if (attempt.failure === undefined) return result
  } catch (error) {
    if (attempt.failure === undefined) throw new Thrown(error)
  } finally {
    attempt.end()
  }
  throw attempt.failure
}

async function commit(home: Home, attempt: Attempt): Promise<void> {
  const mark = randomUUID()
  await attempt.flush(mark)
  await attempt.write(OUTCOMES, mark, outcomeRecord(home.clock.now()))
  try {
    await retryWhileBusy(() => attempt.raw.commit(), home.pause)
  } catch (error) {
    if (failureOf(error) === 'conflict') throw error
    // One that never heard of the commit would hold its documents until it times out.
    await undo(attempt.raw)
    if (!(await withRetry(() => hasCommitted(home, mark, home.clock.now()), home.pause))) throw error
  }
}

/** A transaction that is not committed ends by itself; this only ends it sooner. */
const undo = (raw: CloudTransaction): Promise<void> => raw.rollback().catch(() => undefined)

/** With a process's first transaction, removes what earlier ones wrote of themselves. It may fail: the next does it. */
function createSweep(home: Home): () => Promise<void> {
  let isDone = false
  return async () => {
    if (isDone) return
    isDone = true
    const limit = home.clock.now() - OUTCOMES_KEPT
    await home.database.removeBelow(collectionOf(home, OUTCOMES), 'at', limit).catch(() => undefined)
  }
}
