import type { DraftCopy, DraftLog } from 'domain/draft/log'
import { programmeOf, type Shelf } from 'domain/draft/shelf'
import type { Programme } from 'domain/programme/programme'
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

const copies = new WeakMap<DraftLog, Draft>()

/** One object a log, so that it is written out once for all who ask. */
export function copyOf(log: DraftLog): Draft {
  const known = copies.get(log)
  if (known) return known
  const there = [...log.shelf].filter(([, { state }]) => state)
  const copy: Draft = {
    rev: log.rev,
    programme: draftedIn(log),
    revs: Object.fromEntries(there.map(([address, { rev }]) => [address, rev])),
  }
  copies.set(log, copy)
  return copy
}

export const readDraft = async (platform: Pick<Platform, 'documents' | 'blobs'>): Promise<Draft> =>
  copyOf(await readDraftLog(platform))
