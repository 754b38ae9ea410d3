import { draftedIn } from 'domain/draft/draft-items'
import type { Draft, DraftLog } from 'domain/draft/log'
import { memoize } from 'domain/memoize'
import type { Platform } from '../../ports'
import { readDraftLog } from './acts'

/** One object a log, so that it is written out once for all who ask. */
export const copyOf = memoize((log: DraftLog): Draft => {
  const there = [...log.items].filter(([, { state }]) => state)
  return {
    rev: log.rev,
    programme: draftedIn(log),
    revs: Object.fromEntries(there.map(([address, { rev }]) => [address, rev])),
  }
})

export const readDraft = async (platform: Pick<Platform, 'documents' | 'blobs'>): Promise<Draft> =>
  copyOf(await readDraftLog(platform))
