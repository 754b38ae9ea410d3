import type { Head } from 'domain/release'
import type { Reader, Transaction } from '../ports'

/** The head as it is stored: all of it but what depends on who runs the server. */
export type HeadRecord = Omit<Head, 'rehearsal'>

/** Where the file of a release is. */
export type ReleaseRecord = Pick<Head, 'release' | 'sha'>

export const HEADS = 'heads'
export const HEAD = 'head'
const RELEASES = 'releases'

/** Padded, so that the order of ids is the order of releases. */
const releaseId = (release: number): string => String(release).padStart(8, '0')

export async function getHead(reader: Reader): Promise<HeadRecord | undefined> {
  return (await reader.get<HeadRecord>(HEADS, HEAD))?.body
}

export const hasRelease = async (reader: Reader): Promise<boolean> => (await getHead(reader)) !== undefined

export async function getRelease(reader: Reader, release: number): Promise<ReleaseRecord | undefined> {
  return (await reader.get<ReleaseRecord>(RELEASES, releaseId(release)))?.body
}

/** Makes a release the newest: its own record and the head, in the caller's transaction. */
export async function putNewest(transaction: Transaction, head: HeadRecord): Promise<void> {
  const record: ReleaseRecord = { release: head.release, sha: head.sha }
  await transaction.put(RELEASES, releaseId(head.release), record)
  await putHead(transaction, head)
}

export async function putHead(transaction: Transaction, head: HeadRecord): Promise<void> {
  await transaction.put(HEADS, HEAD, head)
}
