import { type DraftItem, type DraftItems, type ItemState, programmeOf, statesOf } from 'domain/draft/draft-items'
import type { Effect } from 'domain/draft/effects'
import { addressOf, FORUM_ID } from 'domain/draft/kinds'
import { type AuditEntry, type DraftLog, EMPTY_LOG, effectsOf, type Stacks, statesOfEffects } from 'domain/draft/log'
import { upgradeProgramme } from 'domain/format/format'
import { type ItemKind, listKinds } from 'domain/programme/kinds'
import type { Programme } from 'domain/programme/programme'
import type { Platform } from '../../ports'
import { ACTS, discard, small } from '../draft/acts'
import { actId, hasSnapshot, putSnapshot } from '../draft/snapshots'
import { REQUESTS } from '../store/idempotency'
import { listAll } from '../store/list-all'

/** What format 1 kept of a draft: a document an item, and beside them its rev, the audit, and what can be undone. */
const ITEMS = 'draft'
const DRAFTS = 'drafts'
const STACKS = 'stacks'
const COUNTERS = 'counters'
export const AUDIT = 'audit'

type StoredItem = {
  readonly kind: ItemKind
  readonly id: string
  readonly by: string
  readonly state: ItemState | null
}

/** Documents that one transaction removes, each a request on CloudBase. */
const BATCH = 50

/**
 * Makes the log of a draft of format 1: the audit's acts under their numbers, and behind them a snapshot. Cut short
 * anywhere it is done again; of two at once one counts.
 */
export async function upgradeDraft(platform: Platform): Promise<void> {
  const { documents } = platform
  if ((await documents.get(DRAFTS, 'draft')) && !(await hasSnapshot(platform))) {
    let last = 0
    const forum = (await documents.get<StoredItem>(ITEMS, addressOf('forum', FORUM_ID)))?.body.state?.item
    for await (const { id, body } of listAll<AuditEntry>(documents, AUDIT)) {
      last = Number(id)
      await copyAct(platform, last, upgradedAct(body, forum))
    }
    await putSnapshot(platform, await logFrom(platform, last + 1))
  }
  for (const collection of [ITEMS, STACKS, COUNTERS, REQUESTS, AUDIT, DRAFTS]) await removeAll(platform, collection)
}

/** What is too large for a document is a file; one that is there already is left. */
async function copyAct(platform: Platform, number: number, act: AuditEntry): Promise<void> {
  const stored = await small(platform, act)
  const isOurs = await platform.documents.create(ACTS, actId(number), stored)
  if (!isOurs) await discard(platform, { stored })
}

/** An item as the code of this format has it. A programme that holds nothing else says what becomes of it. */
function upgradedState(kind: ItemKind, state: ItemState | null, forum: unknown): ItemState | null {
  if (!state) return null
  if (kind === 'forum') return { ...state, item: upgradeProgramme({ forum: state.item }, 1).forum }
  const [item] = upgradeProgramme({ forum, [kind]: [state.item] }, 1)[kind] as readonly unknown[]
  return { ...state, item }
}

/** Undo puts back what an act says that there was. */
function upgradedAct(act: AuditEntry, forum: unknown): AuditEntry {
  const effects = [...effectsOf(act)].map(([address, { kind, id, before, after }]): [string, Effect] => {
    const upgraded = (state: ItemState | null) => upgradedState(kind, state, forum)
    return [address, { kind, id, before: upgraded(before), after: upgraded(after) }]
  })
  return effects.length === 0 ? act : { ...act, ...statesOfEffects(new Map(effects)) }
}

/** Every item gets the snapshot's number as its rev, which is more than any rev that it had. */
async function logFrom({ documents }: Platform, number: number): Promise<DraftLog> {
  const draftItems = new Map<string, DraftItem>()
  for await (const { id, body } of listAll<StoredItem>(documents, ITEMS))
    draftItems.set(id, { ...body, rev: number, placed: number })
  for (const [address, { kind, id, state }] of statesOf(upgradedProgramme(draftItems))) {
    const old = draftItems.get(address)
    const upgraded = state && { ...state, order: old?.state?.order ?? state.order }
    draftItems.set(address, { by: '', rev: number, placed: number, ...old, kind, id, state: upgraded })
  }
  const stacks = new Map<string, Stacks>()
  for await (const { id, body } of listAll<Stacks>(documents, STACKS)) stacks.set(id, body)
  return { ...EMPTY_LOG, number, rev: number, items: draftItems, stacks, from: number }
}

/** Lists that format 1 did not have come with the upgrade. */
function upgradedProgramme(draftItems: DraftItems): Programme {
  const { forum, ...lists } = programmeOf(draftItems)
  const known = Object.entries(lists).filter(([, items]) => items.length > 0)
  const empty = listKinds.map((kind) => [kind, []])
  return { ...Object.fromEntries(empty), ...upgradeProgramme({ forum, ...Object.fromEntries(known) }, 1) }
}

/** What readers asked for stays remembered. */
async function removeAll({ documents }: Platform, collection: string): Promise<void> {
  const ids: string[] = []
  for await (const { id } of listAll(documents, collection)) if (!id.startsWith('attendee-')) ids.push(id)
  for (let from = 0; from < ids.length; from += BATCH)
    await documents.transact(async (transaction) => {
      for (const id of ids.slice(from, from + BATCH)) await transaction.remove(collection, id)
    })
}
