import { DRAFTS, ITEMS } from './draft/store'
import { makeId } from './members/secrets'
import { HEAD, HEADS, type HeadRecord } from './records'
import { REHEARSAL, SETTINGS } from './rehearsals'

type Row = { readonly collection: string; readonly id: string; readonly rev: number; readonly body: string }

/** More edits than are made of a draft after its copy. */
const AHEAD = 1_000_000

/**
 * A document of a copy as it is put back. The releases are a new series, so that devices take them that have seen later
 * ones. Revs of the draft begin beyond any that an open desk may hold, so that nobody's edit is taken for one of what
 * was put back. On which clock a forum runs is not its copy's to say.
 */
export function putBack(row: Row): Row | undefined {
  const { collection, id, rev, body } = row
  if (collection === SETTINGS && id === REHEARSAL) return undefined
  if (collection === ITEMS || collection === DRAFTS) return { ...row, rev: rev + AHEAD }
  if (collection !== HEADS || id !== HEAD) return row
  const head: HeadRecord = { ...JSON.parse(body), series: makeId('r') }
  return { ...row, body: JSON.stringify(head) }
}
