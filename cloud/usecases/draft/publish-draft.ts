import { isSameProgramme } from 'domain/draft/differences'
import { Problem } from 'domain/problem'
import type { Release } from 'domain/release'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { record } from '../audit'
import { keyOf, recall, remember } from '../once'
import { publish, type Settle } from '../publish'
import { readRelease } from '../read-release'
import { type Publisher, requirePassed, uncheckedMark } from '../text-check/require-passed'
import { newWordings, type Wording } from '../text-check/texts'
import { type Draft, readDraft } from './read-draft'
import { bumpDraft, draftRev } from './store'

/** `draftRev` is the one that whoever publishes has looked at. */
export type PublishInput = { readonly request: string; readonly draftRev: number; readonly note?: string }

/** The newest release and the draft's rev. `act` is the audit's number; without one no release had to be made. */
export type Published = { readonly release: number; readonly draftRev: number; readonly act?: number }

/**
 * Makes the draft the next release, in one transaction with its audit entry; a draft that is as the newest release
 * makes none. Throws `stale` where the draft was changed since `draftRev`, and what `requirePassed` throws of the texts
 * that are new. Cut short anywhere, the old release or the new one is whole.
 */
export async function publishDraft(
  platform: Platform,
  actor: Actor,
  input: PublishInput,
  publisher: Publisher = {},
): Promise<Published> {
  const { request, draftRev: seen, note } = input
  const key = await keyOf(actor, { request, action: 'publish', payload: { draftRev: seen, note } })
  const earlier = await recall<Published>(platform.documents, key)
  if (earlier) return earlier.answer
  let published: Published | undefined
  const settle: Settle = async (transaction, { record: { release } }) => {
    requireRev(await draftRev(transaction), seen)
    const after = { release, ...(note === undefined ? {} : { note }), ...uncheckedMark(platform, publisher) }
    const before = { release: release - 1 }
    const act = await record(transaction, platform, actor, { act: 'publish', before, after, release })
    published = { release, act, draftRev: await bumpDraft(transaction) }
    await remember(transaction, key, published)
  }
  try {
    const draft = await readDraft(platform)
    requireRev(draft.rev, seen)
    const newest = await readRelease(platform)
    published = await asPublished(platform, newest, draft)
    if (!published) {
      await requirePassed(platform, wordingsToCheck(newest, draft, note), publisher)
      await publish(platform, draft.programme, note, settle)
    }
  } catch (error) {
    // The same request may have been answered while this one was under way.
    published = (await recall<Published>(platform.documents, key))?.answer
    if (!published) throw error
  }
  if (!published) throw new Error('A release was made without being written down')
  return published
}

/** What is answered where attendees have the draft as it is. */
async function asPublished(
  platform: Platform,
  newest: Release,
  { rev, programme }: Draft,
): Promise<Published | undefined> {
  if (!isSameProgramme(newest.programme, programme)) return undefined
  // Where the release is this very draft's, published in the meantime, the draft has counted on.
  requireRev(await draftRev(platform.documents), rev)
  return { release: newest.release, draftRev: rev }
}

/** The note is written in the forum's first language. */
function wordingsToCheck({ programme: published }: Release, { programme }: Draft, note: string | undefined): Wording[] {
  const language = programme.forum.languages[0] ?? 'en'
  const wordings = newWordings(published, programme)
  return note === undefined ? wordings : [...wordings, { item: 'note', language, words: note }]
}

function requireRev(rev: number, seen: number): void {
  if (rev === seen) return
  throw new Problem('stale', 'The draft was changed since you looked at it; look again. Nothing was published.')
}
