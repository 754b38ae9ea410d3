import { createHash } from 'node:crypto'
import * as v from 'valibot'
import type { Stored } from '../../ports'
import type { CloudDatabase } from './cloud-database'
import { failureOf } from './failures'
import { type Backoff, withRetry } from './retry'

/** A document as it is kept: its body is text, so that any name may stand in it. `seen` counts who relied on it unchanged, `mark` says who created it. */
const RowSchema = v.object({
  _id: v.string(),
  rev: v.number(),
  body: v.string(),
  seen: v.optional(v.number(), 0),
  mark: v.optional(v.string()),
})
export type CloudRow = v.InferOutput<typeof RowSchema>

/** One forum's part of a database: every collection's name begins with the forum's prefix. */
export type DatabaseScope = {
  readonly database: CloudDatabase
  readonly pause: Backoff
  readonly prefix: string
}

const PLAIN = /^[a-z][a-z0-9-]{0,23}$/

/** Collections are named by letters, digits, "-" and "_" (CloudBase, "Collections"); any other name goes by its hash. */
export const collectionOf = ({ prefix }: Pick<DatabaseScope, 'prefix'>, name: string): string =>
  PLAIN.test(name) ? `${prefix}${name}` : `${prefix}_${createHash('sha256').update(name).digest('hex').slice(0, 24)}`

export const cloudRowOf = (found: unknown): CloudRow | undefined =>
  found === undefined || found === null ? undefined : v.parse(RowSchema, found)

// The store gives back what the caller's own code put in: its type is the caller's word.
export const storedOf = <T>({ _id, rev, body }: CloudRow): Stored<T> => ({ id: _id, rev, body: JSON.parse(body) as T })

/** A collection that is not there yet is an empty one. */
export async function getCloudRow(space: DatabaseScope, name: string, id: string): Promise<CloudRow | undefined> {
  return orEmpty(undefined, async () =>
    cloudRowOf(await withRetry(() => space.database.get(collectionOf(space, name), id), space.pause)),
  )
}

/** The SDKs give at most 1,000 at once, and an answer has a size limit too. */
const PAGE = 200

export async function listCloudRows(
  space: DatabaseScope,
  name: string,
  after: string,
  limit: number,
): Promise<CloudRow[]> {
  const rows: CloudRow[] = []
  for (let from = after; rows.length < limit; from = rows.at(-1)?._id ?? from) {
    const size = Math.min(limit - rows.length, PAGE)
    const page = await pageOf(space, name, from, size)
    rows.push(...page)
    if (page.length < size) break
  }
  return rows
}

const pageOf = (space: DatabaseScope, name: string, after: string, size: number): Promise<CloudRow[]> =>
  orEmpty([], async () => {
    const page = await withRetry(() => space.database.page(collectionOf(space, name), after, size), space.pause)
    return page.map((found) => v.parse(RowSchema, found))
  })

async function orEmpty<T>(empty: T, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Error && failureOf(error.cause ?? error) === 'no-collection') return empty
    throw error
  }
}

/** Makes a collection, unless somebody else just did. */
export async function ensureCollection({ database }: DatabaseScope, collection: string): Promise<void> {
  try {
    await database.createCollection(collection)
  } catch (error) {
    // Whether it is there now is what the next attempt finds out.
    if (failureOf(error) === 'refused') throw error
  }
}
