import { DAY, type Duration, type Moment } from 'domain/time/time'
import type { Documents, ListableStore, Platform, Stored, Transaction } from '../../ports'
import { forumEnd, trustedNow } from '../forum/forum-time'
import { readForum } from '../forum/read-forum'
import { type Binding, getBoundMember, getMember, OPENIDS } from '../members/records'
import { REQUESTS } from '../store/idempotency'
import { listAll } from '../store/list-all'
import { knownAccounts, readerKey } from './readers'
import { CONSENTS, type Consent, ENDED, type EndedMessage, OUTBOX, type OutboxMessage, readerIn } from './records'
import { attendeeActor } from './remind'

/** All that is kept of one WeChat user. */
export type ReaderData = {
  readonly openid: string
  readonly consents: readonly Consent[]
  readonly waiting: readonly OutboxMessage[]
  readonly ended: readonly EndedMessage[]
  /** How many answered requests are remembered. */
  readonly requests: number
  /** Where the user is an organiser: who. */
  readonly organiser: readonly { readonly id: string; readonly name: string }[]
}

type DocumentRef = { readonly collection: string; readonly id: string }

/** Every document of these readers, by what its id says. */
async function placesOf(reader: ListableStore, keys: ReadonlySet<string>): Promise<DocumentRef[]> {
  const places: DocumentRef[] = []
  for (const collection of [CONSENTS, OUTBOX, ENDED])
    for await (const { id } of listAll(reader, collection)) if (keys.has(readerIn(id))) places.push({ collection, id })
  for (const key of keys) {
    for await (const { id } of listAll(reader, REQUESTS, `${attendeeActor(key).id}/`))
      places.push({ collection: REQUESTS, id })
    if ((await getBoundMember(reader, key)) !== undefined) places.push({ collection: OPENIDS, id: key })
  }
  return places
}

async function keysOf(documents: Documents, openid: string): Promise<ReadonlySet<string>> {
  const accounts = await knownAccounts(documents)
  return new Set(await Promise.all(accounts.map((account) => readerKey(account, openid))))
}

/** What is kept of a WeChat user, under every account that the forum has had. */
export async function exportPersonalData(
  { documents }: Pick<Platform, 'documents'>,
  openid: string,
): Promise<ReaderData> {
  const places = await placesOf(documents, await keysOf(documents, openid))
  const bodies = async <T>(collection: string): Promise<T[]> => {
    const ids = places.filter((place) => place.collection === collection)
    const found = await Promise.all(ids.map(({ id }) => documents.get<T>(collection, id)))
    return found.flatMap((document) => (document ? [document.body] : []))
  }
  const bound = await bodies<{ readonly member: string }>(OPENIDS)
  const members = await Promise.all(bound.map(({ member }) => getMember(documents, member)))
  return {
    openid,
    consents: await bodies<Consent>(CONSENTS),
    waiting: await bodies<OutboxMessage>(OUTBOX),
    ended: await bodies<EndedMessage>(ENDED),
    requests: places.filter(({ collection }) => collection === REQUESTS).length,
    organiser: members.flatMap((member) => (member ? [{ id: member.id, name: member.name }] : [])),
  }
}

/** Deletes everything stored about a WeChat user; an organiser stays a member and signs in by code. Returns the number of documents. */
export async function erasePersonalData({ documents }: Pick<Platform, 'documents'>, openid: string): Promise<number> {
  const keys = await keysOf(documents, openid)
  let gone = 0
  // What came while others went goes too.
  for (let places = await placesOf(documents, keys); places.length > 0; places = await placesOf(documents, keys)) {
    const found = places
    gone += await documents.transact((transaction) => removeAll(transaction, found))
  }
  await documents.shred?.()
  return gone
}

async function removeAll(transaction: Transaction, places: readonly DocumentRef[]): Promise<number> {
  for (const { collection, id } of places) await transaction.remove(collection, id)
  return places.length
}

/** One transaction removes so many documents. */
const BATCH = 200

/**
 * Deletes every openid and what belongs to it once the forum has been over for `keep`; an organiser's also not sooner
 * than `keep` after they signed in, so that whoever comes later is not put out at once. Answers how many documents went.
 * A rehearsal deletes nothing: its clock is not the forum's.
 */
export async function eraseAfterForum(platform: Platform, keep: Duration): Promise<number> {
  if (platform.clockOffset !== 0 || !(await hasOpenids(platform.documents))) return 0
  const forum = await readForum(platform)
  const now = trustedNow(platform.clock)
  return now < forumEnd(forum) + keep ? 0 : forgetAll(platform, now - keep)
}

export const RETENTION_DAYS = 30
export const daysLong = (days: number): Duration => days * DAY

const COLLECTIONS = [
  [CONSENTS, ''],
  [OUTBOX, ''],
  [ENDED, ''],
  [OPENIDS, ''],
  [REQUESTS, 'attendee-'],
] as const

async function hasOpenids(reader: ListableStore): Promise<boolean> {
  for (const [collection, prefix] of COLLECTIONS)
    for await (const _document of listAll(reader, collection, prefix)) return true
  return false
}

/** Organisers who signed in after `before` stay. */
async function forgetAll({ documents }: Platform, before: Moment): Promise<number> {
  let gone = 0
  for (const [collection, prefix] of COLLECTIONS)
    for (let after: string | undefined = prefix; after !== undefined; ) {
      const from: string = after
      const found = await documents.list<Partial<Binding>>(collection, { after: from, limit: BATCH })
      const isOurs = ({ id, body }: Stored<Partial<Binding>>) => id.startsWith(prefix) && (body.since ?? 0) < before
      const last = found[BATCH - 1]?.id
      const removed = await documents.transact(async (transaction) => {
        const places: DocumentRef[] = []
        for (const { id } of found.filter(isOurs)) {
          // Somebody may have signed in again since.
          const now = collection === OPENIDS ? await transaction.get<Partial<Binding>>(collection, id) : undefined
          if (!now || isOurs(now)) places.push({ collection, id })
        }
        return removeAll(transaction, places)
      })
      gone += removed
      after = last?.startsWith(prefix) ? last : undefined
    }
  if (gone > 0) await documents.shred?.()
  return gone
}
