import type { Reader, Transaction } from '../../ports'
import type { Actor } from '../actor'

/** An actor's acts that may be undone, and those undone that may be redone, by number, the latest last. */
export type Stacks = {
  readonly done: readonly number[]
  readonly undone: readonly { readonly act: number; readonly undo: number }[]
}

const STACKS = 'stacks'
const DEPTH = 1000

export async function getStacks(reader: Reader, { id }: Actor): Promise<Stacks> {
  return (await reader.get<Stacks>(STACKS, id))?.body ?? { done: [], undone: [] }
}

export async function putStacks(transaction: Transaction, { id }: Actor, { done, undone }: Stacks): Promise<void> {
  await transaction.put(STACKS, id, { done: done.slice(-DEPTH), undone: undone.slice(-DEPTH) })
}

/** A new act can be undone; what had been undone before it can no longer be redone. */
export async function pushDone(transaction: Transaction, actor: Actor, act: number): Promise<void> {
  const { done } = await getStacks(transaction, actor)
  await putStacks(transaction, actor, { done: [...done, act], undone: [] })
}
