import {
  type AuditEntry,
  BEGIN,
  type DraftLog,
  draftRequestKey,
  effectsOf,
  isNear,
  type NumberedAct,
  RESTORE,
  withActs,
} from 'domain/draft/log'
import { canonical } from 'domain/draft/same'
import { Problem } from 'domain/problem'
import { isoOf, UTC } from 'domain/time/time'
import { type Documents, type Platform, PRIVATE, type Transaction } from '../../ports'
import type { Actor } from '../actor'
import { forumNow } from '../forum/forum-time'
import { makeToken } from '../members/secrets'
import { JSON_TYPE, jsonFile, readJsonFile, shaOf } from '../store/files'
import type { IdempotentRequest } from '../store/idempotency'
import { actId, keepSnapshot, loadSnapshot } from './snapshots'

export const ACTS = 'acts'

/** Acts in one answer of the store. */
const PAGE = 200

/** Bytes. A document of CloudBase's holds little more than 100 KB in a call; what an act did is kept as a file beyond this. */
const LARGE = 60_000

/** An act as it is stored. `states`: the file with its `before`, `after` and `answer`. */
export type StoredAct = AuditEntry & { readonly states?: string }

type Store = Pick<Platform, 'documents' | 'blobs'>
type Known = { readonly log: DraftLog; readonly snapshot: number }

/** What this process has read of each store; the rest is read each time. */
const memory = new WeakMap<Documents, Known>()

/** The log as it is now. */
export async function readLog(store: Store): Promise<DraftLog> {
  const known = memory.get(store.documents)
  const next = known ? await caughtUp(store, known) : await load(store)
  keep(store, next)
  return next.log
}

/** The log of a draft that is there. Throws `gone` before it is. */
export async function readDraftLog(store: Store): Promise<DraftLog> {
  return requireDraft(await readLog(store))
}

export function requireDraft(log: DraftLog): DraftLog {
  if (log.rev > 0) return log
  throw new Problem('gone', 'There is no draft yet; it is made at the start.')
}

async function caughtUp(store: Store, known: Known): Promise<Known> {
  const acts = await actsAfter(store, known.log.number)
  if (acts.length === 0) return known
  return follows(known.log, acts) ? { ...known, log: withActs(known.log, acts) } : load(store)
}

async function load(store: Store): Promise<Known> {
  const log = await loadSnapshot(store)
  const acts = await actsAfter(store, log.number)
  if (!follows(log, acts, true)) throw new Error(`The log of the draft has a gap after act ${log.number}`)
  return { log: withActs(log, acts), snapshot: log.number }
}

/** A forum that was put back from a copy has other acts under the same numbers: its log is read anew. */
function follows({ number }: DraftLog, acts: readonly NumberedAct[], isAnew = false): boolean {
  let last = number
  return acts.every((act) => {
    const isNext = act.number === last + 1 || (isAnew && act.goesOnFrom === last)
    last = act.number
    return isNext
  })
}

function keep({ documents }: Store, known: Known): void {
  const there = memory.get(documents)
  // Of two reads at once the slower one may be the older.
  if (!there || there.log.number <= known.log.number || known.snapshot > there.snapshot) memory.set(documents, known)
}

async function actsAfter(store: Store, number: number): Promise<NumberedAct[]> {
  const acts: NumberedAct[] = []
  for (let after = actId(number); ; ) {
    const page = await store.documents.list<StoredAct>(ACTS, { after, limit: PAGE })
    for (const { id, body } of page) acts.push(await whole(store, Number(id), body))
    if (page.length < PAGE) return acts
    after = page[page.length - 1]?.id ?? after
  }
}

type LargeStates = Pick<AuditEntry, 'before' | 'after' | 'answer'>

async function whole(store: Store, number: number, { states, ...act }: StoredAct): Promise<NumberedAct> {
  return { number, ...act, ...(states === undefined ? {} : await readJsonFile<LargeStates>(store, states)) }
}

/** Throws where the act is missing: the log loses nothing. */
export async function getAct(store: Store, number: number): Promise<NumberedAct> {
  const found = await store.documents.get<StoredAct>(ACTS, actId(number))
  if (!found) throw new Error(`The log of the draft has no act ${number}`)
  return whole(store, number, found.body)
}

/** Acts of no organiser: how the draft began, and that it went on from a copy. */
const unlisted: readonly string[] = [BEGIN, RESTORE]

/** Acts before number `before` (all of them without one), the newest first, at most `limit`. */
export async function readAudit(
  store: Store,
  { before, limit = 50 }: { readonly before?: number; readonly limit?: number } = {},
): Promise<NumberedAct[]> {
  const { number, gaps } = await readLog(store)
  const found: NumberedAct[] = []
  for (let end = Math.min(before ?? number + 1, number + 1); end > 1 && found.length < limit; ) {
    const gap = [...gaps].reverse().find(({ to }) => to <= end)
    if (gap?.to === end) {
      end = gap.from + 1
      continue
    }
    const first = Math.max(end - (limit - found.length), gap?.to ?? 1)
    const page = await store.documents.list<StoredAct>(ACTS, { after: actId(first - 1), limit: end - first })
    for (const { id, body } of page.reverse())
      if (!unlisted.includes(body.act)) found.push(await whole(store, Number(id), body))
    end = first
  }
  return found
}

const shaOfRequest = ({ action, payload }: IdempotentRequest): Promise<string> =>
  shaOf(new TextEncoder().encode(canonical([action, payload])))

/** The act that this request has done already. Throws `bad-input` where the actor gave its id to something else. */
export async function findAct(
  store: Store,
  log: DraftLog,
  actor: Actor,
  asked: IdempotentRequest,
): Promise<NumberedAct | undefined> {
  const number = log.requests.get(draftRequestKey(actor.id, asked.request))
  if (number === undefined || !isNear(log, number)) return undefined
  const act = await getAct(store, number)
  if (act.request?.sha === (await shaOfRequest(asked))) return act
  throw new Problem('bad-input', 'This request id was used for something else; a new request needs a new id.')
}

/** What an act on the draft answers: its number, the draft's rev and those of the items it changed, by address. */
export type Done = {
  readonly act: number
  readonly draftRev: number
  /** The draft's rev that it was made on. */
  readonly on?: number
  readonly revs: Readonly<Record<string, number>>
}

export const doneOf = (act: NumberedAct): Done => ({
  act: act.number,
  draftRev: act.number,
  on: act.on,
  revs: Object.fromEntries([...effectsOf(act).keys()].map((address) => [address, act.number])),
})

/** What an act says of itself; who did it and when is added. */
export type Deed = Omit<AuditEntry, 'at' | 'actor' | 'name' | 'request' | 'goesOnFrom' | 'on'>

/** An act that waits for its number, the one after the log that it was made on. */
export type Pending = { readonly act: NumberedAct; readonly stored: StoredAct }

/** Writes what is too large for a document. */
export async function prepare(
  platform: Pick<Platform, 'blobs' | 'clock' | 'clockOffset'>,
  log: DraftLog,
  actor: Actor,
  deed: Deed,
  asked?: IdempotentRequest,
): Promise<Pending> {
  const request = asked && { id: asked.request, sha: await shaOfRequest(asked) }
  const by = { at: isoOf(forumNow(platform), UTC), actor: actor.id, name: actor.name }
  const act: AuditEntry = { ...by, ...deed, on: log.rev, ...(request && { request }) }
  return { act: { number: log.number + 1, ...act }, stored: await small(platform, act) }
}

/** An act as it is stored; what is too large for a document is written as a file. */
export async function small({ blobs }: Pick<Platform, 'blobs'>, act: AuditEntry): Promise<StoredAct> {
  const { before, after, answer, ...rest } = act
  const { bytes, sha } = await jsonFile({ before, after, ...(answer === undefined ? {} : { answer }) })
  if (bytes.byteLength <= LARGE) return act
  // The token is the key to the file: a storage may give a file to anyone who knows its name.
  const states = `${PRIVATE}draft/act-${makeToken()}-${sha}.json`
  await blobs.put(states, { bytes, type: JSON_TYPE })
  return { ...rest, before: null, after: null, states }
}

/** Takes the act's number, in a transaction with what else it does; false where another act has it. */
export const claimNumber = (writer: Pick<Transaction, 'create'>, { act, stored }: Pending): Promise<boolean> =>
  writer.create(ACTS, actId(act.number), stored)

/** An act that did not get its number leaves nothing. */
export async function discard({ blobs }: Pick<Platform, 'blobs'>, { stored }: Pick<Pending, 'stored'>): Promise<void> {
  if (stored.states !== undefined) await blobs.remove(stored.states)
}

/** What to do next to a log, and what belongs into the same transaction. */
export type Making = {
  readonly deed: Deed
  /** Who did it, where that is found out only now. */
  readonly by?: Actor
  /** If it throws, nothing is done. */
  readonly settle?: (transaction: Transaction) => Promise<void>
}

/**
 * Does the next act. `make` is asked what it is on the log as it stands, and again where another act came between: what
 * it reads meanwhile holds as long as everything that changes it is an act too. A repeated request does nothing. Returns
 * the act; `undefined` where `make` found nothing to do.
 */
export async function append<M extends Making | undefined>(
  platform: Pick<Platform, 'documents' | 'blobs' | 'clock' | 'clockOffset'>,
  actor: Actor,
  make: (log: DraftLog) => Promise<M> | M,
  asked?: IdempotentRequest,
): Promise<NumberedAct | Extract<M, undefined>> {
  for (;;) {
    const log = await readLog(platform)
    const earlier = asked && (await findAct(platform, log, actor, asked))
    if (earlier) return earlier
    const made = await make(log)
    if (!made) return undefined as Extract<M, undefined>
    const pending = await prepare(platform, log, made.by ?? actor, made.deed, asked)
    if (await isDone(platform, pending, made.settle)) {
      await appended(platform, log, pending)
      return pending.act
    }
  }
}

async function isDone(platform: Store, pending: Pending, settle: Making['settle']): Promise<boolean> {
  let isTaken = false
  const takeAlong = async (transaction: Transaction): Promise<boolean> => {
    if (!(await claimNumber(transaction, pending))) return false
    await settle?.(transaction)
    return true
  }
  try {
    isTaken = await (settle ? platform.documents.transact(takeAlong) : claimNumber(platform.documents, pending))
  } finally {
    if (!isTaken) await discard(platform, pending)
  }
  return isTaken
}

/** What this process did it need not read. */
export async function appended(store: Store, before: DraftLog, { act }: Pending): Promise<void> {
  const known = memory.get(store.documents)
  if (!known || known.log !== before) return
  const log = withActs(before, [act])
  keep(store, { log, snapshot: known.snapshot })
  const snapshot = await keepSnapshot(store, log, known.snapshot).catch(() => known.snapshot)
  keep(store, { log, snapshot })
}
