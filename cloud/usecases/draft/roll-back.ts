import { type Difference, differences, isSameProgramme } from 'domain/draft/differences'
import type { Effect, Effects } from 'domain/draft/effects'
import { isSame } from 'domain/draft/same'
import { type NamedState, type Shelf, statesOf } from 'domain/draft/shelf'
import { Problem } from 'domain/problem'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { keyOf, recall, remember } from '../once'
import { publish, type Settle } from '../publish'
import { readRelease } from '../read-release'
import { commit } from './commit'
import type { Published } from './publish-draft'
import { pushDone } from './stacks'
import { draftRev, openDraft, programmeOfDraft } from './store'

export type RollBackInput = { readonly request: string; readonly release: number }

/** `dropped`: what the draft had that was not published, which undo brings back. */
export type RolledBack = Published & { readonly dropped: readonly Difference[] }

/**
 * Publishes an earlier release's programme again as the next release, and sets the draft to it. What the draft had
 * comes back by undo, which leaves the releases alone. Where the newest release is the same already, nothing is done and
 * the draft stays. Throws `gone` for a release that never was.
 */
export async function rollBack(platform: Platform, actor: Actor, input: RollBackInput): Promise<RolledBack> {
  const key = await keyOf(actor, { request: input.request, action: 'rollback', payload: input.release })
  const earlier = await recall<RolledBack>(platform.documents, key)
  if (earlier) return withDropped(earlier.answer)
  const { programme } = await readRelease(platform, input.release)
  let published: RolledBack | undefined
  const settle: Settle = async (transaction, { record: { release }, previous }) => {
    published = (await recall<RolledBack>(transaction, key))?.answer
    if (published) throw new Problem('stale', 'This was asked for twice at once.')
    const draft = await openDraft(transaction)
    const effects = effectsTo(draft.shelf, statesOf(programme))
    const dropped = differences(previous.programme, programmeOfDraft(draft))
    const done = await commit(transaction, platform, actor, {
      act: 'rollback',
      effects,
      release,
      backTo: input.release,
    })
    await pushDone(transaction, actor, done.act)
    published = { release, act: done.act, draftRev: done.draftRev, dropped }
    await remember(transaction, key, published)
  }
  const newest = await readRelease(platform)
  if (isSameProgramme(newest.programme, programme)) {
    const answered = await recall<RolledBack>(platform.documents, key)
    if (answered) return withDropped(answered.answer)
    return { release: newest.release, draftRev: await draftRev(platform.documents), dropped: [] }
  }
  await publish(platform, programme, `Back to release ${input.release}.`, settle).catch((error) => {
    if (!published) throw error
  })
  if (!published) throw new Error('A release was made without being written down')
  return withDropped(published)
}

/** An answer that was remembered by an older version says nothing of the draft. */
const withDropped = (answer: Omit<RolledBack, 'dropped'> & Partial<RolledBack>): RolledBack => ({
  ...answer,
  dropped: answer.dropped ?? [],
})

/** What makes the shelf hold these states and nothing else. */
function effectsTo(shelf: Shelf, states: ReadonlyMap<string, NamedState>): Effects {
  const effects = new Map<string, Effect>()
  for (const [address, { kind, id }] of new Map<string, NamedState>([...shelf, ...states])) {
    const before = shelf.get(address)?.state ?? null
    const after = states.get(address)?.state ?? null
    if (!isSame(before, after)) effects.set(address, { kind, id, before, after })
  }
  return effects
}
