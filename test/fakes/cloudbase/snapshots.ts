import { randomUUID } from 'node:crypto'

export type Document = Readonly<Record<string, unknown>> & { readonly _id: string }

/** An error as the platform answers it. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

type Version = { readonly at: number; readonly document: Document | undefined }
type Open = { readonly since: number; readonly writes: Map<string, Document | undefined> }

const keyOf = (collection: string, id: string): string => JSON.stringify([collection, id])
const conflict = (): Refusal => new Refusal('DATABASE_TRANSACTION_CONFLICT', 'Transaction is conflict')

/**
 * Documents under snapshot isolation, as WeChat's "Transactions" describes it: a transaction reads its beginning's
 * state; its first write of a document locks it; another transaction's write of it fails at once, another write waits.
 * It does not look at what a transaction only read.
 */
export class Snapshots {
  readonly collections = new Set<string>()
  readonly #versions = new Map<string, Version[]>()
  readonly #open = new Map<string, Open>()
  readonly #locks = new Map<string, string>()
  #waiting: (() => void)[] = []
  #now = 0

  begin(): string {
    const id = randomUUID()
    this.#open.set(id, { since: this.#now, writes: new Map() })
    return id
  }

  commit(transaction: string): void {
    const { writes } = this.#opened(transaction)
    this.#now++
    for (const [key, document] of writes) this.#append(key, document)
    this.abort(transaction)
  }

  abort(transaction: string): void {
    this.#open.delete(transaction)
    for (const [key, holder] of this.#locks) if (holder === transaction) this.#locks.delete(key)
    const waiting = this.#waiting
    this.#waiting = []
    for (const go of waiting) go()
  }

  abortAll(): void {
    for (const transaction of [...this.#open.keys()]) this.abort(transaction)
  }

  all(collection: string, transaction: string | undefined): Document[] {
    this.need(collection)
    const keys = [...this.#versions.keys()].filter((key) => JSON.parse(key)[0] === collection)
    const own = transaction === undefined ? [] : [...this.#opened(transaction).writes.keys()]
    const found = [...new Set([...keys, ...own.filter((key) => JSON.parse(key)[0] === collection)])]
    return found.flatMap((key) => this.#read(key, transaction) ?? [])
  }

  one(collection: string, id: string, transaction: string | undefined): Document | undefined {
    this.need(collection)
    return this.#read(keyOf(collection, id), transaction)
  }

  /** @param check is asked once nobody else holds the document; what it throws, nothing is written */
  async write(
    collection: string,
    id: string,
    document: Document | undefined,
    transaction: string | undefined,
    check: () => void = () => undefined,
  ): Promise<void> {
    this.need(collection)
    const key = keyOf(collection, id)
    if (transaction !== undefined) {
      check()
      return this.#lock(key, document, transaction)
    }
    while (this.#locks.has(key)) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    check()
    this.#now++
    this.#append(key, document)
  }

  need(collection: string): void {
    if (!this.collections.has(collection))
      throw new Refusal('DATABASE_COLLECTION_NOT_EXIST', `Db or Table not exist: ${collection}`)
  }

  #lock(key: string, document: Document | undefined, transaction: string): void {
    const { since, writes } = this.#opened(transaction)
    const holder = this.#locks.get(key)
    if ((holder !== undefined && holder !== transaction) || (this.#versions.get(key)?.at(-1)?.at ?? 0) > since) {
      this.abort(transaction)
      throw conflict()
    }
    this.#locks.set(key, transaction)
    writes.set(key, document)
  }

  #read(key: string, transaction: string | undefined): Document | undefined {
    const versions = this.#versions.get(key) ?? []
    if (transaction === undefined) return versions.at(-1)?.document
    const { since, writes } = this.#opened(transaction)
    return writes.has(key) ? writes.get(key) : versions.filter(({ at }) => at <= since).at(-1)?.document
  }

  #append(key: string, document: Document | undefined): void {
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), { at: this.#now, document }])
  }

  #opened(transaction: string): Open {
    const open = this.#open.get(transaction)
    if (!open) throw new Refusal('DATABASE_TRANSACTION_FAIL', 'Transaction is not open')
    return open
  }
}
