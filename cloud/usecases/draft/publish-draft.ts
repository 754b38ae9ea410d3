import { Problem } from 'domain/problem'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { record } from '../audit'
import { keyOf, recall, remember } from '../once'
import { publish, type Settle } from '../publish'
import { readDraft } from './read-draft'
import { bumpDraft, draftRev } from './store'

/** `draftRev` is the one that whoever publishes has looked at. */
export type PublishInput = { readonly request: string; readonly draftRev: number; readonly note?: string }

/** The release that was made, the act's number and the draft's rev. */
export type Published = { readonly release: number; readonly act: number; readonly draftRev: number }

/**
 * Makes the draft the next release, in one transaction with its audit entry. Throws `stale` where the draft was changed
 * since `draftRev`. Cut short anywhere, the old release or the new one is whole.
 */
export async function publishDraft(platform: Platform, actor: Actor, input: PublishInput): Promise<Published> {
  const { request, draftRev: seen, note } = input
  const key = await keyOf(actor, { request, action: 'publish', payload: { draftRev: seen, note } })
  const earlier = await recall<Published>(platform.documents, key)
  if (earlier) return earlier.answer
  let published: Published | undefined
  const settle: Settle = async (transaction, { release }) => {
    requireRev(await draftRev(transaction), seen)
    const [before, after] = [{ release: release - 1 }, { release, ...(note === undefined ? {} : { note }) }]
    const act = await record(transaction, platform, actor, { act: 'publish', before, after, release })
    published = { release, act, draftRev: await bumpDraft(transaction) }
    await remember(transaction, key, published)
  }
  try {
    const { rev, programme } = await readDraft(platform)
    requireRev(rev, seen)
    await publish(platform, programme, note, settle)
  } catch (error) {
    // The same request may have been answered while this one was under way.
    published = (await recall<Published>(platform.documents, key))?.answer
    if (!published) throw error
  }
  if (!published) throw new Error('A release was made without being written down')
  return published
}

function requireRev(rev: number, seen: number): void {
  if (rev === seen) return
  throw new Problem('stale', 'The draft was changed since you looked at it; look again. Nothing was published.')
}
