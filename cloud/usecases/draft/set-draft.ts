import { parseItem } from 'domain/draft/apply-edits'
import type { DraftItems } from 'domain/draft/draft-items'
import { requireWhole } from 'domain/draft/effects'
import { effectsToSet, statesOfEffects } from 'domain/draft/log'
import type { Programme } from 'domain/programme/programme'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { eachInTurns, others } from '../turns'
import { append, type Deed, type Done, doneOf, requireDraft } from './acts'
import { requireRev } from './publish-draft'

/** `draftRev`: the draft's rev that the programme was made from. */
export type SetInput = { readonly request: string; readonly programme: Programme; readonly draftRev: number }

/**
 * Makes the draft a whole programme, such as an imported one, in one act that one undo takes back. Items are known by
 * their ids: what is in the draft already is changed, or left as it is. A programme that is as the draft does nothing.
 * Throws `stale` where the draft was changed since `draftRev`, `bad-input` that names the item.
 */
export async function setDraft(
  platform: Platform,
  actor: Actor,
  { request, programme, draftRev }: SetInput,
): Promise<Done | undefined> {
  const asked = { request, action: 'import', payload: { programme, draftRev } }
  const act = await append(
    platform,
    actor,
    async (log) => {
      const { items: draftItems, rev } = requireDraft(log)
      requireRev(rev, draftRev)
      const deed = await importDeed(draftItems, programme)
      return deed && { deed }
    },
    asked,
  )
  return act && doneOf(act)
}

/** The act that makes the draft a whole programme; nothing where it is that already. Throws `bad-input` that names the item. */
export async function importDeed(draftItems: DraftItems, programme: Programme): Promise<Deed | undefined> {
  const effects = effectsToSet(draftItems, programme)
  if (effects.size === 0) return undefined
  await others()
  await eachInTurns(effects.values(), ({ kind, id, after }) => after && parseItem(kind, id, after.item))
  requireWhole(draftItems, effects)
  await others()
  return { act: 'import', ...statesOfEffects(effects) }
}
