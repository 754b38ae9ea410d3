import { type AuditEntry, RESTORE } from 'domain/draft/log'
import { isoOf, type Moment, UTC } from 'domain/time/time'
import { type Actor, consoleActor } from '../actor'
import { ACTS } from '../draft/acts'
import { actId, SNAPSHOTS } from '../draft/snapshots'
import { INVITATIONS, MEMBERS, type MemberRecord, OPENIDS, TOKENS } from '../members/records'
import { makeId } from '../members/secrets'
import { CONSENTS, ENDED, OUTBOX } from '../reminders/records'
import { REQUESTS } from '../store/idempotency'
import { HEAD, HEADS, type HeadRecord } from '../store/records'
import { leftoverRemoval, REMOVALS } from '../store/removals'
import { AUDIT } from '../upgrade/upgrade-draft'
import { CLOCK_OFFSET, OWNER_WANTED, SETTINGS } from './clock-offset'
import { CLOCK_MARK } from './forum-time'

/** A document as a home stores it; its body is JSON. */
export type Row = { readonly collection: string; readonly id: string; readonly rev: number; readonly body: string }

/** What a data folder holds before a backup takes its place. */
export type ExistingData = {
  rowsOf(collection: string): readonly Row[]
  /** Files that the backup does not have. */
  readonly leftovers: readonly string[]
}

/** What lets somebody in: tokens, open codes, and which WeChat user is which member. */
export const KEYS: readonly string[] = [TOKENS, INVITATIONS, OPENIDS]

/** A backup has nothing by which anybody gets in: it lies about, and outlives what is revoked. */
export const isBackedUp = ({ collection }: Pick<Row, 'collection'>): boolean => !KEYS.includes(collection)

/** What is kept of guests in WeChat, and of what they asked for. */
const OF_GUESTS: readonly string[] = [CONSENTS, OUTBOX, ENDED, REQUESTS]

/** The same for an owner, who need not be the operator: without what is kept of guests. */
export const isForOwners = (row: Pick<Row, 'collection'>): boolean =>
  isBackedUp(row) && !OF_GUESTS.includes(row.collection)

/** More acts than are done after a copy was made. */
const AHEAD = 1_000_000

export type AnotherSeries = {
  amend(row: Row): Row | undefined
  /** Documents besides, once all others are known. */
  added(): readonly Row[]
}

/**
 * A forum that goes on from a copy. The releases are a new series, so that devices that have seen later ones take them.
 * The log goes on with numbers beyond any that an open desk or a running server may hold, so that neither takes its own
 * acts for the copy's. The clock, and what time it is, are not the copy's to say.
 * @param there what the place of the copy held before
 * @param actor who put it there
 */
export function startNewSeries(
  now: Moment,
  there: readonly Pick<Row, 'collection' | 'id'>[] = [],
  actor: Actor = consoleActor,
): AnotherSeries {
  const last = Math.max(0, ...there.map(actIn))
  let newest = 0
  const amend = (row: Row): Row | undefined => {
    const { collection, id, body } = row
    newest = Math.max(newest, actIn(row))
    if (collection === SETTINGS && [CLOCK_OFFSET, CLOCK_MARK].includes(id)) return undefined
    if (collection !== HEADS || id !== HEAD) return row
    const head: HeadRecord = { ...JSON.parse(body), series: makeId('r') }
    return { ...row, body: JSON.stringify(head) }
  }
  return {
    amend,
    added: () => {
      const by = { actor: actor.id, name: actor.name, act: RESTORE, before: null, after: null }
      const act: AuditEntry = { at: isoOf(now, UTC), ...by, goesOnFrom: newest }
      return newest === 0 ? [] : [newRow(ACTS, actId(Math.max(newest, last) + AHEAD), act)]
    },
  }
}

/** The number of the act that a document is or stands behind; a log that is made of the audit begins behind it. */
function actIn({ collection, id }: Pick<Row, 'collection' | 'id'>): number {
  if (collection === ACTS || collection === SNAPSHOTS) return Number(id)
  return collection === AUDIT ? Number(id) + 1 : 0
}

/**
 * What a folder holds once a backup has been put back: `amend` says for each document of the backup what it becomes,
 * `added` are documents besides. Nobody is signed in, members who were revoked since stay so, and the forum wants a new
 * owner.
 */
export function adaptRestoredDocuments({ rowsOf, leftovers }: ExistingData, now: Moment): AnotherSeries {
  const revoked = new Map(rowsOf(MEMBERS).map(({ id, body }) => [id, (JSON.parse(body) as MemberRecord).revoked]))
  const series = startNewSeries(now, [ACTS, SNAPSHOTS, AUDIT].flatMap(rowsOf))
  const amend = (row: Row): Row | undefined => {
    const { collection, id, body } = row
    if (!isBackedUp(row) || (collection === SETTINGS && id === OWNER_WANTED)) return undefined
    if (collection === MEMBERS) return { ...row, body: JSON.stringify(withRevoked(JSON.parse(body), revoked.get(id))) }
    return series.amend(row)
  }
  return { amend, added: () => [newRow(SETTINGS, OWNER_WANTED, true), ...leftoverRows(leftovers), ...series.added()] }
}

const withRevoked = (member: MemberRecord, revoked: MemberRecord['revoked']): MemberRecord =>
  revoked === undefined ? member : { ...member, revoked }

export const newRow = (collection: string, id: string, body: unknown): Row => ({
  collection,
  id,
  rev: 1,
  body: JSON.stringify(body),
})

/** What was published since the backup is public no longer. */
export const leftoverRows = (paths: readonly string[]): Row[] =>
  paths.length === 0 ? [] : [newRow(REMOVALS, `media/${makeId('restore')}`, leftoverRemoval(paths))]
