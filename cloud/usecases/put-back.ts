import { DRAFTS, ITEMS } from './draft/store'
import { INVITATIONS, MEMBERS, type MemberRecord, OPENIDS, TOKENS } from './members/records'
import { makeId } from './members/secrets'
import { HEAD, HEADS, type HeadRecord } from './records'
import { OWNER_WANTED, REHEARSAL, SETTINGS } from './rehearsals'
import { leftoverRemoval, REMOVALS } from './removals'
import { CLOCK_MARK } from './trusted-time'

type Row = { readonly collection: string; readonly id: string; readonly rev: number; readonly body: string }

/** What a data folder holds before a backup takes its place. */
export type Before = {
  rowsOf(collection: string): readonly Row[]
  /** Files that the backup does not have. */
  readonly leftovers: readonly string[]
}

/** What lets somebody in: tokens, open codes, and which WeChat user is which member. */
const KEYS: readonly string[] = [TOKENS, INVITATIONS, OPENIDS]

/** A backup has nothing by which anybody gets in: it lies about, and outlives what is revoked. */
export const isBackedUp = ({ collection }: Pick<Row, 'collection'>): boolean => !KEYS.includes(collection)

/** More edits than are made of a draft after its copy. */
const AHEAD = 1_000_000

/**
 * A document of a forum that goes on from a copy. The releases are a new series, so that devices that have seen later ones
 * take them. Revs of the draft begin beyond any that an open desk may hold, so that its edits are refused as stale. The
 * clock, and what time it is, are not the copy's to say.
 */
export function asAnotherSeries(row: Row): Row | undefined {
  const { collection, id, rev, body } = row
  if (collection === SETTINGS && [REHEARSAL, CLOCK_MARK].includes(id)) return undefined
  if (collection === ITEMS || collection === DRAFTS) return { ...row, rev: rev + AHEAD }
  if (collection !== HEADS || id !== HEAD) return row
  const head: HeadRecord = { ...JSON.parse(body), series: makeId('r') }
  return { ...row, body: JSON.stringify(head) }
}

/**
 * What a folder holds once a backup has been put back: `amend` says for each document of the backup what it becomes,
 * `added` are documents besides. Nobody is signed in, members who were revoked since stay so, and the forum wants a new
 * owner.
 */
export function putBack({ rowsOf, leftovers }: Before): { amend(row: Row): Row | undefined; added: readonly Row[] } {
  const revoked = new Map(rowsOf(MEMBERS).map(({ id, body }) => [id, (JSON.parse(body) as MemberRecord).revoked]))
  const amend = (row: Row): Row | undefined => {
    const { collection, id, body } = row
    if (!isBackedUp(row) || (collection === SETTINGS && id === OWNER_WANTED)) return undefined
    if (collection === MEMBERS) return { ...row, body: JSON.stringify(withRevoked(JSON.parse(body), revoked.get(id))) }
    return asAnotherSeries(row)
  }
  return { amend, added: [rowOf(SETTINGS, OWNER_WANTED, true), ...leftoverRows(leftovers)] }
}

const withRevoked = (member: MemberRecord, revoked: MemberRecord['revoked']): MemberRecord =>
  revoked === undefined ? member : { ...member, revoked }

const rowOf = (collection: string, id: string, body: unknown): Row => ({
  collection,
  id,
  rev: 1,
  body: JSON.stringify(body),
})

/** What was published since the backup is public no longer. */
const leftoverRows = (paths: readonly string[]): Row[] =>
  paths.length === 0 ? [] : [rowOf(REMOVALS, `media/${makeId('restore')}`, leftoverRemoval(paths))]
