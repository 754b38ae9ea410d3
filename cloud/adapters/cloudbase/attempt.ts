import type { Transaction } from '../../ports'
import { createQueue } from '../queue'
import type { CloudTransaction, Fields } from './cloud-database'
import { type CloudRow, cloudRowOf, collectionOf, type DatabaseScope, storedOf } from './database-scope'
import { failureOf, NoCollection } from './failures'
import { retryWhileBusy } from './retry'

/** Which collections' guards changed hands, by collection; one document a collection. */
export const GUARDS = 'guards'

type DocumentRef = { readonly name: string; readonly id: string }
type Seen = DocumentRef & { readonly row: CloudRow | undefined }
type Written = DocumentRef & { readonly row: Pick<CloudRow, 'rev' | 'body'> | undefined }

/**
 * One attempt at a transaction: reads come from the platform's snapshot, writes wait in memory for `flush`. A snapshot
 * alone does not make transactions follow one another: two may each read what the other writes. So what was read is
 * written back unchanged; and each collection has a guard document, which whoever found something missing there writes,
 * also whoever puts it there.
 */
export class Attempt implements Transaction {
  readonly #seen = new Map<string, Seen>()
  readonly #written = new Map<string, Written>()
  readonly #created = new Set<string>()
  readonly #inTurn = createQueue()
  #hasEnded = false
  /** The platform's failure, whatever the work made of it. */
  failure: unknown

  constructor(
    readonly space: DatabaseScope,
    readonly raw: CloudTransaction,
  ) {}

  get hasWritten(): boolean {
    return this.#written.size > 0
  }

  end(): void {
    this.#hasEnded = true
  }

  async get<T>(name: string, id: string) {
    return this.#use(async () => {
      const row = await this.#find({ name, id })
      return row && storedOf<T>({ ...row, _id: id, seen: 0 })
    })
  }

  async put<T>(name: string, id: string, body: T): Promise<number> {
    return this.#use(async () => {
      const text = bodyText(name, id, body)
      const rev = ((await this.#find({ name, id }))?.rev ?? 0) + 1
      this.#written.set(keyOf({ name, id }), { name, id, row: { rev, body: text } })
      return rev
    })
  }

  async create<T>(name: string, id: string, body: T): Promise<boolean> {
    return this.#use(async () => {
      const text = bodyText(name, id, body)
      if (await this.#find({ name, id })) return false
      // Two that create it both write it: the platform itself lets one of them through.
      this.#created.add(keyOf({ name, id }))
      this.#written.set(keyOf({ name, id }), { name, id, row: { rev: 1, body: text } })
      return true
    })
  }

  async remove(name: string, id: string): Promise<void> {
    return this.#use(async () => {
      this.#written.set(keyOf({ name, id }), { name, id, row: undefined })
    })
  }

  /** Sends all writes. `mark` is unlike any other attempt's. */
  async flush(mark: string): Promise<void> {
    for (const name of this.#guarded()) await this.write(GUARDS, name, { mark })
    for (const { name, id, row } of this.#seen.values()) {
      if (row && !this.#written.has(keyOf({ name, id })))
        await this.write(name, id, { rev: row.rev, body: row.body, seen: row.seen + 1 })
    }
    for (const { name, id, row } of this.#written.values()) {
      if (row) await this.write(name, id, { ...row, seen: 0 })
      else await this.#ask(name, (collection) => this.raw.remove(collection, id))
    }
  }

  /** Collections of what was not there, in one order for all, so that of two that share several one fails at its first. */
  #guarded(): string[] {
    const missed = [...this.#seen.values()].filter((place) => !place.row && !this.#created.has(keyOf(place)))
    return [...new Set(missed.map(({ name }) => name))].sort(compare)
  }

  async #find({ name, id }: DocumentRef): Promise<Pick<CloudRow, 'rev' | 'body'> | undefined> {
    const written = this.#written.get(keyOf({ name, id }))
    if (written) return written.row
    const seen = this.#seen.get(keyOf({ name, id }))
    if (seen) return seen.row
    const row = cloudRowOf(await this.#ask(name, (collection) => this.raw.get(collection, id)))
    this.#seen.set(keyOf({ name, id }), { name, id, row })
    return row
  }

  /** Sends one document as it is. */
  write(name: string, id: string, fields: Fields): Promise<void> {
    return this.#ask(name, (collection) => this.raw.set(collection, id, fields))
  }

  #ask<T>(name: string, act: (collection: string) => Promise<T>): Promise<T> {
    const collection = collectionOf(this.space, name)
    return this.#noted(async () => {
      try {
        return await retryWhileBusy(() => act(collection), this.space.pause)
      } catch (error) {
        throw failureOf(error) === 'no-collection' ? new NoCollection(collection) : error
      }
    })
  }

  async #noted<T>(act: () => Promise<T>): Promise<T> {
    try {
      return await act()
    } catch (error) {
      this.failure ??= error
      throw error
    }
  }

  /** One request at a time: the platform's transactions know no other way. */
  #use<T>(act: () => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      if (this.#hasEnded) throw new Error('Documents: this transaction has ended; await everything that it does')
      return act()
    })
  }
}

/** Throws on a body that JSON cannot hold. */
export function bodyText(name: string, id: string, body: unknown): string {
  const text = JSON.stringify(body)
  if (text === undefined) throw new TypeError(`Documents: ${name}/${id} has no body that JSON can hold`)
  return text
}

/** As the database compares: by code point. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

const keyOf = ({ name, id }: DocumentRef): string => JSON.stringify([name, id])
