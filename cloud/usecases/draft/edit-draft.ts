import { applyEdits } from 'domain/draft/apply-edits'
import type { Edit } from 'domain/draft/edit'
import { statesOfEffects } from 'domain/draft/log'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { append, requireDraft } from './acts'
import { type Done, doneOf } from './done'

/**
 * Makes all the edits of a list, or none. Throws `stale` with both versions where an item was changed since the `rev`
 * an edit names, `gone` where it never was, `bad-input` that names the item and the field.
 */
export const editDraft = async (
  platform: Platform,
  actor: Actor,
  { request, edits }: { readonly request: string; readonly edits: readonly Edit[] },
): Promise<Done> =>
  doneOf(
    await append(
      platform,
      actor,
      (log) => ({ deed: { act: 'edit', ...statesOfEffects(applyEdits(requireDraft(log).shelf, edits)) } }),
      { request, action: 'edit', payload: edits },
    ),
  )
