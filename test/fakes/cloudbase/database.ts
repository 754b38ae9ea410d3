import { Query } from 'mingo'
import { updateOne } from 'mingo/updater'
import { read, write } from './extended-json'
import { type Document, Refusal, Snapshots } from './snapshots'

export type Body = Readonly<Record<string, unknown>>

type Action = (body: Body, transaction: string | undefined) => Promise<unknown>

const MOST = 1000

/** The document database's actions as the SDKs send them; what an operator means is mingo's word. */
export function createDatabase() {
  const documents = new Snapshots()
  const found = (body: Body, transaction: string | undefined): Document[] => {
    const condition = objectOf(body.query)
    const { _id: id } = condition
    const candidates =
      typeof id === 'string'
        ? [documents.one(nameOf(body), id, transaction)].flatMap((document) => document ?? [])
        : documents.all(nameOf(body), transaction)
    const query = new Query(condition)
    return candidates.filter((document) => query.test(document))
  }
  const actions: Readonly<Record<string, Action>> = {
    'database.addCollection': async (body) => {
      if (documents.collections.has(nameOf(body))) throw new Refusal('DATABASE_COLLECTION_ALREADY_EXIST', 'Table exist')
      if (!/^[A-Za-z0-9_-]{1,32}$/.test(nameOf(body))) throw new Refusal('INVALID_PARAM', 'collection name')
      documents.collections.add(nameOf(body))
      return {}
    },
    'database.getDocument': async (body, transaction) => {
      onlyDocuments(body, transaction)
      const sorted = found(body, transaction).sort(orderOf(body.order))
      const offset = Number(body.offset ?? 0)
      const limit = Math.min(Number(body.limit ?? 100), MOST)
      return { data: { list: sorted.slice(offset, offset + limit).map(write), limit, offset } }
    },
    'database.insertDocument': async (body, transaction) => {
      const rows = listOf(body.data).map((text) => documentOf(objectOf(text)))
      for (const row of rows) {
        // A document that another transaction holds is waited for before it is looked at.
        await documents.write(nameOf(body), row._id, row, transaction, () => {
          if (documents.one(nameOf(body), row._id, transaction))
            throw new Refusal('DATABASE_DUPLICATE_WRITE', 'E11000 duplicate key')
        })
      }
      return { data: { insertedIds: rows.map(({ _id }) => _id) } }
    },
    'database.modifyDocument': async (body, transaction) => {
      onlyDocuments(body, transaction)
      const there = found(body, transaction)
      const { _id: id } = objectOf(body.query)
      if (body.merge === false) {
        await documents.write(nameOf(body), String(id), { ...objectOf(body.data), _id: String(id) }, transaction)
        return { data: there[0] ? { updated: 1, upsert_id: null } : { updated: 0, upsert_id: id } }
      }
      for (const document of body.multi === true ? there : there.slice(0, 1)) {
        const changed = [structuredClone(document)]
        updateOne(changed, { _id: document._id }, objectOf(body.data))
        await documents.write(nameOf(body), document._id, changed[0], transaction)
      }
      return { data: { updated: there.length, upsert_id: null } }
    },
    'database.removeDocument': async (body, transaction) => {
      onlyDocuments(body, transaction)
      const there = found(body, transaction)
      for (const { _id } of there) await documents.write(nameOf(body), _id, undefined, transaction)
      return { data: { deleted: there.length } }
    },
    'database.startTransaction': async () => ({ transactionId: documents.begin() }),
    'database.commitTransaction': async ({ transactionId }) => documents.commit(String(transactionId)),
    'database.abortTransaction': async ({ transactionId }) => documents.abort(String(transactionId)),
  }
  return { actions, documents }
}

/** The platform's transactions take documents one by one (WeChat, "Database.runTransaction", limits). */
function onlyDocuments({ queryType }: Body, transaction: string | undefined): void {
  if (transaction !== undefined && queryType !== 'DOC') throw new Refusal('INVALID_PARAM', 'no query in a transaction')
}

const nameOf = ({ collectionName }: Body): string => String(collectionName)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function objectOf(text: unknown): Record<string, unknown> {
  const value = typeof text === 'string' ? read(text) : undefined
  if (typeof value !== 'object' || value === null) throw new Refusal('INVALID_PARAM', 'no object')
  return { ...value }
}

function documentOf(fields: Record<string, unknown>): Document {
  if (typeof fields._id !== 'string') throw new Refusal('INVALID_PARAM', '_id is no string')
  return { ...fields, _id: fields._id }
}

/** Strings by their bytes, as MongoDB compares without a collation. */
function orderOf(order: unknown): (a: Document, b: Document) => number {
  const [[field, direction] = ['_id', 1]] = order === undefined ? [] : Object.entries(objectOf(order))
  return (a, b) => Number(direction) * Buffer.compare(Buffer.from(String(a[field])), Buffer.from(String(b[field])))
}
