import { applyEdits } from 'domain/draft/apply-edits'
import type { Edit } from 'domain/draft/edit'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { once } from '../once'
import { commit, type Done } from './commit'
import { pushDone } from './stacks'
import { openDraft } from './store'

/**
 * Makes all the edits of a list, or none. Throws `stale` with both versions where an item was changed since the `rev`
 * an edit names, `gone` where it never was, `bad-input` that names the item and the field.
 */
export const editDraft = (
  platform: Platform,
  actor: Actor,
  { request, edits }: { readonly request: string; readonly edits: readonly Edit[] },
): Promise<Done> =>
  once(platform, actor, { request, action: 'edit', payload: edits }, async (transaction) => {
    const { shelf } = await openDraft(transaction)
    const done = await commit(transaction, platform, actor, {
      act: 'edit',
      effects: applyEdits(shelf, edits),
    })
    await pushDone(transaction, actor, done.act)
    return done
  })
