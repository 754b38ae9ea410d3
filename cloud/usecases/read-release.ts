import { Problem } from 'domain/problem'
import type { Release } from 'domain/release'
import { releasePath } from 'domain/release-files'
import type { Platform } from '../ports'
import { readJsonFile } from './files'
import { getHead, getRelease, type StoredRelease } from './records'

type Store = Pick<Platform, 'documents' | 'blobs'>

/** The newest release, or the one with this number. Throws `gone` where there is none. */
export async function readRelease(store: Store, number?: number): Promise<Release> {
  const newest = await getHead(store.documents)
  if (!newest) throw new Problem('gone', 'No release has been published yet.')
  const record: StoredRelease | undefined = number === undefined ? newest : await getRelease(store.documents, number)
  if (!record) throw new Problem('gone', `There is no release ${number}; the newest is ${newest.release}.`)
  return readJsonFile<Release>(store, fileOf(record))
}

const fileOf = (record: StoredRelease): string => record.kept ?? releasePath(record)
