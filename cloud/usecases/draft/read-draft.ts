import type { DraftCopy, DraftLog } from 'domain/draft/log'
import { programmeOf, type Shelf } from 'domain/draft/shelf'
import type { Programme } from 'domain/programme'
import type { Platform } from '../../ports'
import { readDraftLog } from './acts'

/** The draft: what would be published, its own rev, and every item's by address. */
export type Draft = DraftCopy

const programmes = new WeakMap<Shelf, Programme>()

/** The programme that the draft is; made once of each state. */
export function draftedIn({ shelf }: Pick<DraftLog, 'shelf'>): Programme {
  const programme = programmes.get(shelf) ?? programmeOf(shelf)
  programmes.set(shelf, programme)
  return programme
}

export function copyOf(log: DraftLog): Draft {
  const there = [...log.shelf].filter(([, { state }]) => state)
  return {
    rev: log.rev,
    programme: draftedIn(log),
    revs: Object.fromEntries(there.map(([address, { rev }]) => [address, rev])),
  }
}

export const readDraft = async (platform: Pick<Platform, 'documents' | 'blobs'>): Promise<Draft> =>
  copyOf(await readDraftLog(platform))
