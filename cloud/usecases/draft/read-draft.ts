import { type DraftItems, programmeOf } from 'domain/draft/draft-items'
import type { Draft, DraftLog } from 'domain/draft/log'
import type { Programme } from 'domain/programme/programme'
import type { Platform } from '../../ports'
import { readDraftLog } from './acts'

const programmes = new WeakMap<DraftItems, Programme>()

/** The programme that the draft is; made once of each state. */
export function draftedIn({ items: draftItems }: Pick<DraftLog, 'items'>): Programme {
  const programme = programmes.get(draftItems) ?? programmeOf(draftItems)
  programmes.set(draftItems, programme)
  return programme
}

const copies = new WeakMap<DraftLog, Draft>()

/** One object a log, so that it is written out once for all who ask. */
export function copyOf(log: DraftLog): Draft {
  const known = copies.get(log)
  if (known) return known
  const there = [...log.items].filter(([, { state }]) => state)
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
