import { uniqueName } from 'domain/organiser-name'
import { HOUR, type Moment } from 'domain/time/time'
import { MEDIA, PRIVATE } from '../../ports'
import type { Actor } from '../actor'
import { ACTS } from '../draft/acts'
import { SNAPSHOTS } from '../draft/snapshots'
import { BROUGHT_MEDIA, watchedMedia } from '../media/unused-media'
import { MEMBERS, type MemberRecord, OPENIDS, TOKENS } from '../members/records'
import { makeId } from '../members/secrets'
import { leftoverRemoval, REMOVAL_DELAY, REMOVALS } from '../store/removals'
import {
  type AnotherSeries,
  type ExistingData,
  KEYS,
  leftoverRows,
  newRow,
  type Row,
  startNewSeries,
} from './adapt-restored-documents'
import { SETTINGS } from './clock-offset'

/** A forum that an owner brings in on a page. */
type Brought = Pick<ExistingData, 'rowsOf'> & { readonly files: readonly string[] }

/**
 * What a home without a forum holds once one has been brought in. Who may come in stays as it is here, and so do the home's own
 * settings; members of the copy are beside, and who is in both is once.
 */
export function adaptBroughtDocuments(
  { rowsOf, leftovers }: ExistingData,
  brought: Brought,
  { now, actor }: { readonly now: Moment; readonly actor: Actor },
): AnotherSeries {
  const series = startNewSeries(now, [ACTS, SNAPSHOTS].flatMap(rowsOf), actor)
  const { members, idOf } = merged(membersIn(rowsOf(MEMBERS)), membersIn(brought.rowsOf(MEMBERS)))
  // Once `added` is asked, what was here is gone.
  const ofThisHome = [...KEYS.flatMap(rowsOf).map((row) => withMember(row, idOf)), ...rowsOf(SETTINGS)]
  const amend = (row: Row): Row | undefined =>
    row.collection === MEMBERS || row.collection === SETTINGS ? undefined : series.amend(row)
  return {
    amend,
    added: () => [
      ...members.map((member) => newRow(MEMBERS, member.id, member)),
      ...ofThisHome,
      ...leftoverRows(leftovers),
      unnamedFiles(brought.files.filter(isPublic), now),
      ...brought.files.filter((path) => path.startsWith(MEDIA)).map((path) => unnamedMedia(path, now)),
      ...series.added(),
    ],
  }
}

/** A copy says itself which of its published files are to go, and may say anything: those that nothing names go in a day. */
const unnamedFiles = (paths: readonly string[], now: Moment): Row =>
  newRow(REMOVALS, `media/${makeId('unnamed')}`, { ...leftoverRemoval(paths), due: now + REMOVAL_DELAY })

/** The same of media, of which earlier releases and what can be undone are asked too. */
function unnamedMedia(path: string, now: Moment): Row {
  const { id, body } = watchedMedia(path, now)
  return newRow(BROUGHT_MEDIA, id, body)
}

const isPublic = (path: string): boolean => !path.startsWith(MEDIA) && !path.startsWith(PRIVATE)

/** Files that were moved in and that nothing names yet. They are removed in an hour, unless something does by then. */
export const waitingFiles = (paths: readonly string[], now: Moment): Row =>
  newRow(REMOVALS, `media/${makeId('brought')}`, { ...leftoverRemoval(paths), due: now + HOUR })

const membersIn = (rows: readonly Row[]): MemberRecord[] => rows.map(({ body }): MemberRecord => JSON.parse(body))

/** A session, or a WeChat user, is the member's that they are now. */
function withMember(row: Row, idOf: (id: string) => string): Row {
  if (row.collection !== TOKENS && row.collection !== OPENIDS) return row
  const body: { member: string } = JSON.parse(row.body)
  return { ...row, body: JSON.stringify({ ...body, member: idOf(body.member) }) }
}

type Merged = { readonly members: readonly MemberRecord[]; readonly idOf: (id: string) => string }

/**
 * The members of both. Who is here and an owner of the copy by the same name is that member; anybody else of a name that is taken
 * gets a number behind it, as when they join.
 */
function merged(here: readonly MemberRecord[], brought: readonly MemberRecord[]): Merged {
  const members = new Map(brought.map((member) => [member.id, member]))
  const ids = new Map<string, string>()
  for (const member of here) {
    const same = members.get(member.id) ?? brought.find((other) => isSameOwner(member, other))
    if (same) {
      const { left: _left, ...twin } = same
      ids.set(member.id, twin.id)
      members.set(twin.id, same.id === member.id ? member : twin)
    } else {
      const taken = [...members.values()].map(({ name }) => name)
      members.set(member.id, { ...member, name: uniqueName(member.name, taken) })
    }
  }
  return { members: [...members.values()], idOf: (id) => ids.get(id) ?? id }
}

const isSameOwner = (a: MemberRecord, b: MemberRecord): boolean =>
  [a, b].every(({ role, revoked }) => role === 'owner' && revoked === undefined) && a.name === b.name
