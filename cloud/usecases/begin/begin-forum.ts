import type { Basics } from 'domain/begin/basics'
import { newForum } from 'domain/begin/new-forum'
import { isUnnamed } from 'domain/begin/unnamed'
import { applyEdits } from 'domain/draft/apply-edits'
import { draftedIn } from 'domain/draft/draft-items'
import { addressOf, FORUM_ID } from 'domain/draft/kinds'
import { statesOfEffects } from 'domain/draft/log'
import { Problem } from 'domain/problem'
import type { Forum } from 'domain/programme/forum'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { append, type Done, doneOf, requireDraft } from '../draft/acts'
import { offsetsAround } from '../draft/zone-clock'

/** The forum that these basics make. Throws `bad-input` where there is no such time zone. */
export function forumOf(basics: Basics): Forum {
  return newForum(basics, offsetsAround(basics.timeZone, [basics.from, basics.to]))
}

/**
 * Gives the draft of an empty server its forum: name, place, days and languages, in one act. Throws `bad-input` where
 * the forum has begun, or there is no such time zone.
 */
export async function beginForum(
  platform: Platform,
  actor: Actor,
  { request, ...basics }: Basics & { readonly request: string },
): Promise<Done> {
  const act = await append(
    platform,
    actor,
    (log) => {
      requireDraft(log)
      if (!isUnnamed(draftedIn(log).forum))
        throw new Problem('bad-input', 'The forum has begun; its name, days and place are under Content → Forum.')
      const rev = log.items.get(addressOf('forum', FORUM_ID))?.rev ?? 0
      const edit = { change: 'set', kind: 'forum', id: FORUM_ID, rev, fields: forumOf(basics) } as const
      return { deed: { act: 'edit', ...statesOfEffects(applyEdits(log.items, [edit])) } }
    },
    { request, action: 'begin', payload: basics },
  )
  return doneOf(act)
}
