import type { Pointer } from 'domain/release/release'
import type { Platform, Transaction } from '../ports'
import type { Actor } from './actor'
import { appended, claimNumber, discard, findAct, prepare, readLog } from './draft/acts'
import { endAfter } from './forum/forum-time'
import { putRevision } from './store/files'
import type { IdempotentRequest } from './store/idempotency'
import { getHead, type HeadRecord, putHead } from './store/records'
import { REMOVAL_DELAY, scheduleRemoval } from './store/removals'

/** A part of the forum that grows on its own, one file a revision: notices, photos. */
type Part<State> = {
  readonly read: (platform: Platform) => Promise<State>
  readonly pathOf: (pointer: Pointer) => string
  /** Which pointer of the head is this part's. */
  readonly name: 'notices' | 'photos'
}

/** What an act makes of a part, what the audit keeps of it, and what it answers. */
export type Turn<State, Answer> = {
  readonly state: Omit<State, 'rev'>
  readonly before: unknown
  readonly after: unknown
  readonly answer: Answer
  /** What else is written in the same transaction; if it throws, nothing is done. */
  readonly settle?: (transaction: Transaction) => Promise<void>
}

/**
 * Makes the next revision of the newest one and tells every listener; again where another came between. A repeated
 * request is answered the same and does nothing. If `work` throws, nothing is done.
 */
export async function nextRevision<State extends { readonly rev: number }, Answer>(
  platform: Platform,
  actor: Actor,
  request: IdempotentRequest,
  part: Part<State>,
  work: (state: State, rev: number) => Turn<State, Answer>,
): Promise<Answer> {
  const { read, pathOf, name } = part
  for (;;) {
    const log = await readLog(platform)
    const earlier = await findAct(platform, log, actor, request)
    if (earlier) return earlier.answer as Answer
    const current = await read(platform)
    const { state, before, after, answer, settle } = work(current, current.rev + 1)
    const pointer = await putRevision(platform, pathOf, { ...state, rev: current.rev + 1 })
    const pending = await prepare(platform, log, actor, { act: request.action, before, after, answer }, request)
    const takeTurn = async (transaction: Transaction): Promise<boolean> => {
      const head = await getHead(transaction)
      if (head?.[name].rev !== current.rev || !(await claimNumber(transaction, pending))) return false
      await settle?.(transaction)
      const next: HeadRecord = { ...head, [name]: pointer }
      await putHead(transaction, next)
      await supersede(transaction, platform, part, head[name])
      return true
    }
    let isNext = false
    try {
      isNext = await platform.documents.transact(takeTurn)
    } finally {
      if (!isNext) await Promise.all([discardFile(platform, part, pointer), discard(platform, pending)])
    }
    if (!isNext) continue
    await appended(platform, log, pending)
    platform.changes.announce()
    return answer
  }
}

type FileOf = Pick<Part<never>, 'pathOf' | 'name'>

const supersede = (
  transaction: Transaction,
  { clock }: Platform,
  { pathOf, name }: FileOf,
  pointer: Pointer,
): Promise<void> => {
  const due = endAfter(clock, REMOVAL_DELAY)
  return scheduleRemoval(transaction, { part: name, number: pointer.rev, paths: [pathOf(pointer)], due })
}

/** Deletes a revision that did not become the newest; another act may have written the very same one. */
async function discardFile({ documents, blobs }: Platform, { pathOf, name }: FileOf, pointer: Pointer): Promise<void> {
  const head = await getHead(documents)
  if (head?.[name].sha !== pointer.sha) await blobs.remove(pathOf(pointer))
}
