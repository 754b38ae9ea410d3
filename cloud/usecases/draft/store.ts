import type { Effects } from 'domain/draft/effects'
import { addressOf } from 'domain/draft/kinds'
import { type Entry, programmeOf, type Shelf, statesOf } from 'domain/draft/shelf'
import type { Programme } from 'domain/programme'
import type { Platform, Reader, Stored, Transaction } from '../../ports'
import type { Actor } from '../actor'
import { readRelease } from '../read-release'

/** The draft as one transaction sees it. `rev` counts the acts on it. */
export type OpenDraft = { readonly rev: number; readonly shelf: Shelf }

type StoredItem = Omit<Entry, 'rev'>

const ITEMS = 'draft'
const DRAFTS = 'drafts'
const DRAFT = 'draft'
const PAGE = 1000

/** Reads all of the draft. A transaction is needed for all of it to be of one moment. */
export async function openDraft(transaction: Transaction): Promise<OpenDraft> {
  const items = await listAll(transaction)
  return {
    rev: (await transaction.get(DRAFTS, DRAFT))?.rev ?? 0,
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

/** Makes the draft from the newest release where there is none: at the first start, and on data that is older than drafts. */
export async function ensureDraft(platform: Platform): Promise<void> {
  if ((await draftRev(platform.documents)) > 0) return
  const { programme } = await readRelease(platform)
  await platform.documents.transact(async (transaction) => {
    if ((await draftRev(transaction)) > 0) return
    for (const { kind, id, state } of statesOf(programme).values()) {
      await putItem(transaction, { kind, id, by: '', state })
    }
    await bumpDraft(transaction)
  })
}
