import { type Effects, requireUnchanged, requireWhole, reversed } from 'domain/draft/effects'
import { type DraftLog, effectsOf, stacksOf, statesOfEffects } from 'domain/draft/log'
import { Problem } from 'domain/problem'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { append, type Done, doneOf, getAct, type Making } from './acts'

type UndoParams = { readonly request: string }

/**
 * Reverses the actor's own latest act that was not undone yet, as an act of its own. Throws `gone` where there is none,
 * `stale` with both versions where an item was changed since, `bad-input` where something points at what would go.
 */
export async function undoDraft(platform: Platform, actor: Actor, { request }: UndoParams): Promise<Done> {
  const undo = async (log: DraftLog): Promise<Making> => {
    const act = stacksOf(log, actor.id).done.at(-1)
    if (act === undefined) throw new Problem('gone', 'There is nothing of yours to undo.')
    return step(log, { act: 'undo', effects: reversed(effectsOf(await getAct(platform, act))), reverses: act })
  }
  return doneOf(await append(platform, actor, undo, { request, action: 'undo', payload: null }))
}

/** Reverses the actor's latest undo, unless the actor did something else since. Throws like `undoDraft`. */
export async function redoDraft(platform: Platform, actor: Actor, { request }: UndoParams): Promise<Done> {
  const redo = async (log: DraftLog): Promise<Making> => {
    const last = stacksOf(log, actor.id).undone.at(-1)
    if (!last) throw new Problem('gone', 'There is nothing of yours to redo.')
    return step(log, { act: 'redo', effects: effectsOf(await getAct(platform, last.act)), reverses: last.undo })
  }
  return doneOf(await append(platform, actor, redo, { request, action: 'redo', payload: null }))
}

type Step = { readonly act: string; readonly effects: Effects; readonly reverses: number }

function step({ items: draftItems }: DraftLog, { effects, ...more }: Step): Making {
  requireUnchanged(draftItems, effects)
  requireWhole(draftItems, effects)
  return { deed: { ...more, ...statesOfEffects(effects) } }
}
