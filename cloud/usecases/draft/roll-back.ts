import type { Effect, Effects } from 'domain/draft/effects'
import { isSame } from 'domain/draft/same'
import { type NamedState, type Shelf, statesOf } from 'domain/draft/shelf'
import { Problem } from 'domain/problem'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { keyOf, recall, remember } from '../once'
import { publish, type Settle } from '../publish'
import { readHead } from '../read-head'
import { readRelease } from '../read-release'
import { commit } from './commit'
import type { Published } from './publish-draft'
import { pushDone } from './stacks'
import { openDraft } from './store'

export type RollBackInput = { readonly request: string; readonly release: number }

/**
 * Publishes an earlier release's programme again as the next release, and sets the draft to it. What the draft had
 * comes back by undo, which leaves the releases alone. Throws `gone` for a release that never was, `bad-input` for the
 * newest.
 */
export async function rollBack(platform: Platform, actor: Actor, input: RollBackInput): Promise<Published> {
  const key = await keyOf(actor, { request: input.request, action: 'rollback', payload: input.release })
  const earlier = await recall<Published>(platform.documents, key)
  if (earlier) return earlier.answer
  const { programme } = await readRelease(platform, input.release)
  await requireOlder(platform, input.release)
  let published: Published | undefined
  const settle: Settle = async (transaction, { release }) => {
    published = (await recall<Published>(transaction, key))?.answer
    if (published) throw new Problem('stale', 'This was asked for twice at once.')
    const effects = effectsTo((await openDraft(transaction)).shelf, statesOf(programme))
    const done = await commit(transaction, platform, actor, {
      act: 'rollback',
      effects,
      release,
      backTo: input.release,
    })
    await pushDone(transaction, actor, done.act)
    published = { release, act: done.act, draftRev: done.draftRev }
    await remember(transaction, key, published)
  }
  await publish(platform, programme, `Back to release ${input.release}.`, settle).catch((error) => {
    if (!published) throw error
  })
  if (!published) throw new Error('A release was made without being written down')
  return published
}

async function requireOlder(platform: Platform, release: number): Promise<void> {
  if ((await readHead(platform)).release > release) return
  throw new Problem('bad-input', `Release ${release} is the newest; there is nothing to roll back.`)
}

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
