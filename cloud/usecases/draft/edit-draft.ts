import { applyEdits } from 'domain/draft/apply-edits'
import type { Edit } from 'domain/draft/edit'
import { type Keepable, keepWallTimes } from 'domain/draft/keep-wall-times'
import { type NumberedAct, statesOfEffects } from 'domain/draft/log'
import { isProblem, type ProblemId } from 'domain/problem'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { requireMedia } from '../media/require-media'
import type { Publisher } from '../text-check/require-passed'
import { append, type Done, doneOf, requireDraft } from './acts'
import { type PublishResult, publishDraft } from './publish-draft'
import { withZoneOffsets } from './zone-clock'

type EditInput = {
  readonly request: string
  readonly edits: readonly Edit[]
  /** What stays where the edits give the forum other offsets. */
  readonly keep?: Keepable
}

const edited = (
  platform: Platform,
  actor: Actor,
  { request, edits, keep = 'wall-times' }: EditInput,
): Promise<NumberedAct> =>
  append(
    platform,
    actor,
    async (log) => {
      const { items: draftItems } = requireDraft(log)
      await requireMedia(platform, log, edits)
      const zoned = withZoneOffsets(draftItems, edits)
      const all = keep === 'wall-times' ? keepWallTimes(draftItems, zoned) : zoned
      return { deed: { act: 'edit', ...statesOfEffects(applyEdits(draftItems, all)) } }
    },
    { request, action: 'edit', payload: keep === 'moments' ? { edits, keep } : edits },
  )

/**
 * Makes all the edits of a list, or none. Throws `stale` with both versions where an item was changed since the `rev`
 * an edit names, `gone` where it never was, `bad-input` that names the item and the field.
 */
export const editDraft = async (platform: Platform, actor: Actor, input: EditInput): Promise<Done> =>
  doneOf(await edited(platform, actor, input))

/** `held`: why the edits are in the draft and were not published. */
export type EditedAndPublished = Done & { readonly published?: PublishResult; readonly held?: ProblemId }

/**
 * Makes the edits and publishes them, where the draft was at `draftRev` before: nothing goes out that its publisher has
 * not seen. Throws as `editDraft` does; once the edits are made, what keeps them from being published is `held`.
 */
export async function editAndPublish(
  platform: Platform,
  actor: Actor,
  { draftRev: seen, ...input }: EditInput & { readonly draftRev: number },
  publisher: Publisher = {},
): Promise<EditedAndPublished> {
  const act = await edited(platform, actor, input)
  const done = doneOf(act)
  if (act.on !== seen) return { ...done, held: 'stale' }
  try {
    const publishing = { request: `${input.request}/publish`, draftRev: done.draftRev }
    return { ...done, published: await publishDraft(platform, actor, publishing, publisher) }
  } catch (error) {
    if (!isProblem(error)) throw error
    return { ...done, held: error.id }
  }
}
