import type { Effects } from 'domain/draft/effects'
import { addressOf } from 'domain/draft/kinds'
import { isSame } from 'domain/draft/same'
import { type Entry, type NamedState, programmeOf, type Shelf, statesOf } from 'domain/draft/shelf'
import { Problem } from 'domain/problem'
import type { Programme } from 'domain/programme'
import type { Platform, Reader, Stored, Transaction } from '../../ports'
import type { Actor } from '../actor'
import { readRelease } from '../read-release'

/** The draft as one transaction sees it. `rev` counts the acts on it. */
export type OpenDraft = { readonly rev: number; readonly shelf: Shelf }

type StoredItem = Omit<Entry, 'rev'>

export const ITEMS = 'draft'
export const DRAFTS = 'drafts'
const DRAFT = 'draft'
const PAGE = 1000
/**
 * Items that one transaction of the first import writes, each a request. A transaction of CloudBase's has 30 s
 * (CloudBase, "DATABASE_TRANSACTION_FAIL"), and the smallest plan answers 30 requests a second.
 */
const PART = 100

/** Reads all of the draft. A transaction is needed for all of it to be of one moment. Throws `gone` before it is made. */
export async function openDraft(transaction: Transaction): Promise<OpenDraft> {
  const rev = await draftRev(transaction)
  if (rev === 0) throw new Problem('gone', 'There is no draft yet; it is made at the start.')
  const items = await listAll(transaction)
  return {
    rev,
    shelf: new Map(
      items.map(({ id, rev, body: { kind, id: item, by, state } }) => [id, { kind, id: item, by, state, rev }]),
    ),
  }
}

async function listAll(reader: Reader): Promise<Stored<StoredItem>[]> {
  const all: Stored<StoredItem>[] = []
  for (let after = ''; ; ) {
    const page = await reader.list<StoredItem>(ITEMS, { after, limit: PAGE })
    all.push(...page)
    if (page.length < PAGE) return all
    after = page[page.length - 1]?.id ?? ''
  }
}

export const programmeOfDraft = ({ shelf }: OpenDraft): Programme => programmeOf(shelf)

/** The draft's own rev; 0 where there is no draft. */
export const draftRev = async (reader: Reader): Promise<number> => (await reader.get(DRAFTS, DRAFT))?.rev ?? 0

/** Counts an act on the draft, and answers its new rev. */
export const bumpDraft = (transaction: Transaction): Promise<number> => transaction.put(DRAFTS, DRAFT, null)

/** Writes what the effects leave, and answers the items' new revs by address. */
export async function putEffects(
  transaction: Transaction,
  actor: Actor,
  effects: Effects,
): Promise<Record<string, number>> {
  const revs: Record<string, number> = {}
  for (const [address, { kind, id, after }] of effects) {
    revs[address] = await putItem(transaction, { kind, id, by: actor.name, state: after })
  }
  return revs
}

const putItem = (transaction: Transaction, item: StoredItem): Promise<number> =>
  transaction.put(ITEMS, addressOf(item.kind, item.id), item)

/**
 * Makes the draft from the newest release where there is none: at the first start, and on data that is older than
 * drafts. It is made in parts, its own record last: cut short anywhere, the next start goes on from there, and nobody
 * sees a part of it. Of two at once neither writes any more once the draft is there.
 */
export async function ensureDraft(platform: Platform): Promise<void> {
  const { documents } = platform
  while ((await draftRev(documents)) === 0) {
    const wanted = statesOf((await readRelease(platform)).programme)
    const missing = lacking(wanted, await listAll(documents))
    for (let from = 0, after = ''; from < missing.length; from += PART) {
      const part = missing.slice(from, from + PART)
      await documents.transact((transaction) => writePart(transaction, part, after))
      after = part[part.length - 1]?.address ?? ''
    }
    await documents.transact((transaction) => complete(transaction, wanted))
  }
}

/** What is to be written under an address; to be removed without an item. */
type Missing = { readonly address: string; readonly item: StoredItem | undefined }

/** What keeps the stored items from being the wanted ones, in order of address. */
function lacking(wanted: ReadonlyMap<string, NamedState>, stored: readonly Stored<StoredItem>[]): Missing[] {
  const there = new Map(stored.map(({ id, body }) => [id, body.state]))
  const missing: Missing[] = []
  for (const [address, { kind, id, state }] of wanted)
    if (!isSame(there.get(address), state)) missing.push({ address, item: { kind, id, by: '', state } })
  for (const address of there.keys()) if (!wanted.has(address)) missing.push({ address, item: undefined })
  return missing.sort((a, b) => (a.address < b.address ? -1 : 1))
}

async function writePart(transaction: Transaction, part: readonly Missing[], after: string): Promise<void> {
  if ((await draftRev(transaction)) > 0) return
  // One list tells a store more cheaply than as many looks what is there.
  await transaction.list(ITEMS, { after, limit: PAGE })
  for (const { address, item } of part) {
    if (item) await transaction.put(ITEMS, address, item)
    else await transaction.remove(ITEMS, address)
  }
}

/** The draft is there from now on, if all of it is. */
async function complete(transaction: Transaction, wanted: ReadonlyMap<string, NamedState>): Promise<void> {
  if ((await draftRev(transaction)) > 0 || lacking(wanted, await listAll(transaction)).length > 0) return
  await bumpDraft(transaction)
}
