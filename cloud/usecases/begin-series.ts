import type { Platform } from '../ports'
import { makeId } from './members/secrets'
import { getHead, putHead } from './records'

/** What was put back from a copy is a new run of releases: devices that have seen a later one take it all the same. */
export async function beginSeries({ documents, changes }: Pick<Platform, 'documents' | 'changes'>): Promise<void> {
  await documents.transact(async (transaction) => {
    const head = await getHead(transaction)
    if (head) await putHead(transaction, { ...head, series: makeId('r') })
  })
  changes.announce()
}
