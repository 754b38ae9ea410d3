import type { Pointer } from 'domain/release'
import type { Platform } from '../ports'
import type { Actor } from './actor'
import { record } from './audit'
import { putRevision } from './files'
import { keyOf, type Request, recall, remember } from './once'
import { getHead, type HeadRecord, putHead } from './records'

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
}

/**
 * Makes the next revision of the newest one and tells every listener; again where another came between. A repeated
 * request is answered the same and does nothing. What `work` throws, nothing is done.
 */
export async function nextRevision<State extends { readonly rev: number }, Answer>(
  platform: Platform,
  actor: Actor,
  request: Request,
  { read, pathOf, name }: Part<State>,
  work: (state: State, rev: number) => Turn<State, Answer>,
): Promise<Answer> {
  const key = await keyOf(actor, request)
  for (;;) {
    const earlier = await recall<Answer>(platform.documents, key)
    if (earlier) return earlier.answer
    const current = await read(platform)
    const { state, before, after, answer } = work(current, current.rev + 1)
    const pointer = await putRevision(platform, pathOf, { ...state, rev: current.rev + 1 })
    const isNext = await platform.documents.transact(async (transaction) => {
      const head = await getHead(transaction)
      if (head?.[name].rev !== current.rev || (await recall(transaction, key))) return false
      const next: HeadRecord = { ...head, [name]: pointer }
      await putHead(transaction, next)
      await record(transaction, platform, actor, { act: request.action, before, after })
      await remember(transaction, key, answer)
      return true
    })
    if (!isNext) continue
    platform.changes.announce()
    return answer
  }
}
