import { type Effects, requireUnchanged, requireWhole, reversed } from 'domain/draft/effects'
import { Problem } from 'domain/problem'
import type { Platform, Transaction } from '../../ports'
import type { Actor } from '../actor'
import { getAct } from '../audit'
import { once } from '../once'
import { commit, type Done, effectsOf } from './commit'
import { getStacks, putStacks } from './stacks'
import { openDraft } from './store'

type Asked = { readonly request: string }

/**
 * Reverses the actor's own latest act that was not undone yet, as an act of its own. Throws `gone` where there is none,
 * `stale` with both versions where an item was changed since, `bad-input` where something points at what would go.
 */
export const undoDraft = (platform: Platform, actor: Actor, { request }: Asked): Promise<Done> =>
  once(platform, actor, { request, action: 'undo', payload: null }, async (transaction) => {
    const { done, undone } = await getStacks(transaction, actor)
    const act = done[done.length - 1]
    if (act === undefined) throw new Problem('gone', 'There is nothing of yours to undo.')
    const effects = reversed(effectsOf(await getAct(transaction, act)))
    const answer = await apply(transaction, platform, actor, { act: 'undo', effects, reverses: act })
    await putStacks(transaction, actor, { done: done.slice(0, -1), undone: [...undone, { act, undo: answer.act }] })
    return answer
  })

/** Reverses the actor's latest undo, unless the actor did something else since. Throws like `undoDraft`. */
export const redoDraft = (platform: Platform, actor: Actor, { request }: Asked): Promise<Done> =>
  once(platform, actor, { request, action: 'redo', payload: null }, async (transaction) => {
    const { done, undone } = await getStacks(transaction, actor)
    const last = undone[undone.length - 1]
    if (!last) throw new Problem('gone', 'There is nothing of yours to redo.')
    const effects = effectsOf(await getAct(transaction, last.act))
    const answer = await apply(transaction, platform, actor, { act: 'redo', effects, reverses: last.undo })
    await putStacks(transaction, actor, { done: [...done, last.act], undone: undone.slice(0, -1) })
    return answer
  })

async function apply(
  transaction: Transaction,
  platform: Platform,
  actor: Actor,
  act: { act: string; effects: Effects; reverses: number },
): Promise<Done> {
  const { shelf } = await openDraft(transaction)
  requireUnchanged(shelf, act.effects)
  requireWhole(shelf, act.effects)
  return commit(transaction, platform, actor, act)
}
