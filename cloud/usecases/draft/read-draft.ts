import type { Programme } from 'domain/programme'
import type { Platform } from '../../ports'
import { openDraft, programmeOfDraft } from './store'

/** The draft: what would be published, its own rev, and every item's by address. */
export type Draft = {
  readonly rev: number
  readonly programme: Programme
  readonly revs: Readonly<Record<string, number>>
}

export const readDraft = ({ documents }: Pick<Platform, 'documents'>): Promise<Draft> =>
  documents.transact(async (transaction) => {
    const draft = await openDraft(transaction)
    const there = [...draft.shelf].filter(([, { state }]) => state)
    return {
      rev: draft.rev,
      programme: programmeOfDraft(draft),
      revs: Object.fromEntries(there.map(([address, { rev }]) => [address, rev])),
    }
  })
