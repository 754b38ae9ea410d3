import type { Head } from 'domain/release'
import type { Moment } from 'domain/time'
import type { Reader, Transaction } from '../ports'
import { listAll } from './list-all'

/** The head as it is stored: all of it but what depends on who runs the server. */
export type HeadRecord = Omit<Head, 'rehearsal'>

/** Where the file of a release is. */
export type ReleaseRecord = Pick<Head, 'release' | 'sha'>

/** `superseded`: when the next release came, by the real clock. `kept`: where members read it since its public file went. */
export type StoredRelease = ReleaseRecord & { readonly superseded?: Moment; readonly kept?: string }

export const HEADS = 'heads'
export const HEAD = 'head'
const RELEASES = 'releases'

/** Padded, so that the order of ids is the order of releases. */
const releaseId = (release: number): string => String(release).padStart(8, '0')

export async function getHead(reader: Reader): Promise<HeadRecord | undefined> {
  return (await reader.get<HeadRecord>(HEADS, HEAD))?.body
}

export const hasRelease = async (reader: Reader): Promise<boolean> => (await getHead(reader)) !== undefined

export async function getRelease(reader: Reader, release: number): Promise<StoredRelease | undefined> {
  return (await reader.get<StoredRelease>(RELEASES, releaseId(release)))?.body
}

export async function listReleases(reader: Reader): Promise<StoredRelease[]> {
  const all: StoredRelease[] = []
  for await (const { body } of listAll<StoredRelease>(reader, RELEASES)) all.push(body)
  return all
}

export async function putRelease(transaction: Transaction, record: StoredRelease): Promise<void> {
  await transaction.put(RELEASES, releaseId(record.release), record)
}

/** A release stopped being the newest; the first time it did so counts. */
export async function markSuperseded(transaction: Transaction, release: number, at: Moment): Promise<void> {
  const record = await getRelease(transaction, release)
  if (record && record.superseded === undefined) await putRelease(transaction, { ...record, superseded: at })
}

/** Makes a release the newest: its own record and the head, in the caller's transaction. */
export async function putNewest(transaction: Transaction, head: HeadRecord): Promise<void> {
  await putRelease(transaction, { release: head.release, sha: head.sha })
  await putHead(transaction, head)
}

export async function putHead(transaction: Transaction, head: HeadRecord): Promise<void> {
  await transaction.put(HEADS, HEAD, head)
}
