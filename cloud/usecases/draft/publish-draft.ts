import { isSameProgramme } from 'domain/draft/differences'
import { draftedIn } from 'domain/draft/draft-items'
import { withoutItems } from 'domain/draft/kinds'
import type { DraftLog, NumberedAct } from 'domain/draft/log'
import { Problem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import type { Release } from 'domain/release/release'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { type CommitHook, publish } from '../release/publish'
import { type PublishedRelease, readNewest } from '../release/read-release'
import type { IdempotentRequest } from '../store/idempotency'
import { type Publisher, requirePassed, uncheckedMark } from '../text-check/require-passed'
import { newWordings, type Wording } from '../text-check/texts'
import { appended, claimNumber, type Deed, discard, findAct, prepare, readDraftLog } from './acts'

/** `draftRev` is the rev that the publisher has reviewed. */
export type PublishInput = { readonly request: string; readonly draftRev: number; readonly note?: string }

/** The newest release and the draft's rev. `act` is the audit's number; without one no release had to be made. */
export type PublishResult = { readonly release: number; readonly draftRev: number; readonly act?: number }

/**
 * Makes the draft the next release, in one transaction with its act; a draft that is as the newest release makes none.
 * Throws `stale` where the draft was changed since `draftRev`, and what `requirePassed` throws of the texts that are new.
 * Cut short anywhere, the old release or the new one is whole.
 */
export async function publishDraft(
  platform: Platform,
  actor: Actor,
  { request, draftRev: seen, note }: PublishInput,
  publisher: Publisher = {},
): Promise<PublishResult> {
  const asked = { request, action: 'publish', payload: { draftRev: seen, note } }
  for (;;) {
    const log = await readDraftLog(platform)
    const earlier = await findAct(platform, log, actor, asked)
    if (earlier) return publishedBy(earlier)
    requireRev(log.rev, seen)
    const programme = draftedIn(log)
    const published = await readNewest(platform)
    const newest = published?.release
    if (newest && isSameProgramme(newest.programme, programme)) {
      // Where the release is this very draft's, published in the meantime, the draft has counted on.
      requireRev((await readDraftLog(platform)).rev, seen)
      return { release: newest.release, draftRev: seen }
    }
    await requirePassed(platform, wordingsToCheck(newest, programme, note), publisher)
    const after = { ...(note === undefined ? {} : { note }), ...uncheckedMark(platform, publisher) }
    const act = await publishAct(platform, actor, {
      log,
      programme,
      note,
      newest: published,
      asked,
      deed: (release) => ({
        act: 'publish',
        before: { release: newest?.release ?? 0 },
        after: { release, ...after },
        release,
      }),
    })
    if (act) return publishedBy(act)
  }
}

const publishedBy = ({ number, release = 0 }: NumberedAct): PublishResult => ({
  release,
  act: number,
  draftRev: number,
})

type PublishAct = {
  readonly log: DraftLog
  readonly programme: Programme
  readonly note?: string
  /** The release before, if any. */
  readonly newest: PublishedRelease | undefined
  readonly asked: IdempotentRequest
  readonly deed: (release: number) => Deed
}

/** Another act or another release came between. */
class Overtaken extends Error {}

/** Publishes a programme in one transaction with the act that does it; `undefined` where something came between. */
export async function publishAct(
  platform: Platform,
  actor: Actor,
  { log, programme, note, newest, asked, deed }: PublishAct,
): Promise<NumberedAct | undefined> {
  const next = (newest?.release.release ?? 0) + 1
  const pending = await prepare(platform, log, actor, deed(next), asked)
  try {
    const settle: CommitHook = async (transaction, { record: { release } }) => {
      if (release !== next || !(await claimNumber(transaction, pending))) throw new Overtaken()
    }
    await publish(platform, programme, note, settle, newest)
  } catch (error) {
    await discard(platform, pending)
    if (error instanceof Overtaken) return undefined
    throw error
  }
  await appended(platform, log, pending)
  return pending.act
}

/** The note is written in the forum's first language. */
function wordingsToCheck(newest: Release | undefined, programme: Programme, note: string | undefined): Wording[] {
  const language = programme.forum.languages[0] ?? 'en'
  const wordings = newWordings(newest?.programme ?? withoutItems(programme), programme)
  return note === undefined ? wordings : [...wordings, { item: 'note', language, words: note }]
}

/** Throws `stale` where the draft is another than the one that was looked at. */
export function requireRev(rev: number, seen: number): void {
  if (rev === seen) return
  throw new Problem('stale', 'The draft was changed since you looked at it; look again. Nothing was done.')
}
