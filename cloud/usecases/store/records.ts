import { FORMAT } from 'domain/format/format'
import type { Head } from 'domain/release/release'
import type { Moment } from 'domain/time/time'
import type { Documents, ListableStore, Newest, ReadOnlyStore, Transaction } from '../../ports'
import { listAll } from './list-all'

/** The head as it is stored: all of it but what depends on who runs the server, and on which code. */
export type HeadRecord = Newest

/** Where the manifest of a release is. */
export type ReleaseRecord = Pick<Head, 'release' | 'sha'>

/**
 * A release that was superseded. `superseded`: when a worker found that, by the real clock. `kept`: where members read
 * it since its public files went. Of the newest release the head says where it is.
 */
export type StoredRelease = ReleaseRecord & { readonly superseded?: Moment; readonly kept?: string }

export const HEADS = 'heads'
export const HEAD = 'head'
export const RELEASES = 'releases'

/** Padded, so that the order of ids is the order of releases. */
const releaseId = (release: number): string => String(release).padStart(8, '0')

export async function getHead(reader: ReadOnlyStore): Promise<HeadRecord | undefined> {
  return (await reader.get<HeadRecord>(HEADS, HEAD))?.body
}

/** Whether a forum was begun here, published or not. */
export const hasForum = async (reader: ReadOnlyStore): Promise<boolean> => (await getHead(reader)) !== undefined

export async function getRelease(reader: ReadOnlyStore, release: number): Promise<StoredRelease | undefined> {
  return (await reader.get<StoredRelease>(RELEASES, releaseId(release)))?.body
}

export async function listReleases(reader: ListableStore): Promise<StoredRelease[]> {
  const all: StoredRelease[] = []
  for await (const { body } of listAll<StoredRelease>(reader, RELEASES)) all.push(body)
  return all
}

/** Writes down where the manifest of a release is, once it is about to be superseded; what is written already stays. */
export async function createRelease(documents: Pick<Documents, 'create'>, { release, sha }: ReleaseRecord) {
  await documents.create<StoredRelease>(RELEASES, releaseId(release), { release, sha })
}

export async function putRelease(transaction: Transaction, record: StoredRelease): Promise<void> {
  await transaction.put(RELEASES, releaseId(record.release), record)
}

/** The format goes with it, for phones that watch the document. */
export async function putHead(transaction: Transaction, head: HeadRecord): Promise<void> {
  await transaction.put(HEADS, HEAD, { ...head, format: FORMAT })
}
