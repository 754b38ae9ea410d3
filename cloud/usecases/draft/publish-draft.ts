import { isSameProgramme } from 'domain/draft/differences'
import { Problem } from 'domain/problem'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { record } from '../audit'
import { keyOf, recall, remember } from '../once'
import { publish, type Settle } from '../publish'
import { readRelease } from '../read-release'
import { type Draft, readDraft } from './read-draft'
import { bumpDraft, draftRev } from './store'

/** `draftRev` is the one that whoever publishes has looked at. */
export type PublishInput = { readonly request: string; readonly draftRev: number; readonly note?: string }

/** The newest release and the draft's rev. `act` is the audit's number; without one no release had to be made. */
export type Published = { readonly release: number; readonly draftRev: number; readonly act?: number }

/**
 * Makes the draft the next release, in one transaction with its audit entry; a draft that is as the newest release
 * makes none. Throws `stale` where the draft was changed since `draftRev`. Cut short anywhere, the old release or the
 * new one is whole.
 */
export async function publishDraft(platform: Platform, actor: Actor, input: PublishInput): Promise<Published> {
  const { request, draftRev: seen, note } = input
  const key = await keyOf(actor, { request, action: 'publish', payload: { draftRev: seen, note } })
  const earlier = await recall<Published>(platform.documents, key)
  if (earlier) return earlier.answer
  let published: Published | undefined
  const settle: Settle = async (transaction, { record: { release } }) => {
    requireRev(await draftRev(transaction), seen)
    const [before, after] = [{ release: release - 1 }, { release, ...(note === undefined ? {} : { note }) }]
    const act = await record(transaction, platform, actor, { act: 'publish', before, after, release })
    published = { release, act, draftRev: await bumpDraft(transaction) }
    await remember(transaction, key, published)
  }
  try {
    const draft = await readDraft(platform)
    requireRev(draft.rev, seen)
    published = await asPublished(platform, draft)
    if (!published) await publish(platform, draft.programme, note, settle)
  } catch (error) {
    // The same request may have been answered while this one was under way.
    published = (await recall<Published>(platform.documents, key))?.answer
    if (!published) throw error
  }
  if (!published) throw new Error('A release was made without being written down')
  return published
}

/** What is answered where attendees have the draft as it is. */
async function asPublished(platform: Platform, { rev, programme }: Draft): Promise<Published | undefined> {
  const newest = await readRelease(platform)
  if (!isSameProgramme(newest.programme, programme)) return undefined
  // Where the release is this very draft's, published in the meantime, the draft has counted on.
  requireRev(await draftRev(platform.documents), rev)
  return { release: newest.release, draftRev: rev }
}

function requireRev(rev: number, seen: number): void {
  if (rev === seen) return
  throw new Problem('stale', 'The draft was changed since you looked at it; look again. Nothing was published.')
}
