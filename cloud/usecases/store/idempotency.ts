import { canonical } from 'domain/draft/same'
import { Problem } from 'domain/problem'
import type { Platform, ReadOnlyStore, Transaction } from '../../ports'
import type { Actor } from '../actor'
import { shaOf } from './files'

/** A request by its client-chosen id, bound to its action and payload. */
export type IdempotentRequest = { readonly request: string; readonly action: string; readonly payload: unknown }

type Remembered = { readonly action: string; readonly sha: string; readonly answer: unknown }

/** What an answered request is known by. */
export type RequestKey = { readonly id: string; readonly action: string; readonly sha: string }

/** Kept under `<actor>/<request id>`. */
export const REQUESTS = 'requests'

export async function requestKey(actor: Actor, { request, action, payload }: IdempotentRequest): Promise<RequestKey> {
  return { id: `${actor.id}/${request}`, action, sha: await shaOf(new TextEncoder().encode(canonical(payload))) }
}

/**
 * What this request was answered before, if it was. Throws `bad-input` where the actor gave its id to something else.
 * The answer is what the same action put in: its type is the caller's word.
 */
export async function findResponse<T>(
  reader: ReadOnlyStore,
  { id, action, sha }: RequestKey,
): Promise<{ answer: T } | undefined> {
  const found = (await reader.get<Remembered>(REQUESTS, id))?.body
  if (!found) return undefined
  if (found.action === action && found.sha === sha) return { answer: found.answer as T }
  throw new Problem('bad-input', 'This request id was used for something else; a new request needs a new id.')
}

export async function storeResponse(transaction: Transaction, { id, action, sha }: RequestKey, answer: unknown) {
  const remembered: Remembered = { action, sha, answer }
  await transaction.put(REQUESTS, id, remembered)
}

/** Does what is asked in one transaction; a repeated request is answered the same and does nothing. */
export async function runIdempotent<T>(
  { documents }: Pick<Platform, 'documents'>,
  actor: Actor,
  request: IdempotentRequest,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const key = await requestKey(actor, request)
  return documents.transact(async (transaction) => {
    const earlier = await findResponse<T>(transaction, key)
    if (earlier) return earlier.answer
    const answer = await work(transaction)
    await storeResponse(transaction, key, answer)
    return answer
  })
}
