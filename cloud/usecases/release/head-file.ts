import type { Head } from 'domain/release/release'
import type { Platform } from '../../ports'
import { JSON_TYPE, jsonFile } from '../store/files'
import { type HeadRecord, hasForum } from '../store/records'
import { headOf, readHead } from './read-head'

/** The one file that changes: what clients poll where no server answers them. */
const HEAD = 'head.json'

type HeadFileStore = Pick<Platform, 'documents' | 'blobs' | 'clockOffset'>

/** Puts the newest head where clients poll it; `newest`: what it was a moment ago. Of two concurrent writers, the last one checks again after writing. */
export async function writeHeadFile(home: HeadFileStore, newest?: HeadRecord): Promise<void> {
  for (let head = newest ? headOf(newest, home.clockOffset) : await readHead(home); ; ) {
    const { bytes } = await jsonFile(head)
    await home.blobs.put(HEAD, { bytes, type: JSON_TYPE })
    const now = await readHead(home)
    if (isSame(now, head)) return
    head = now
  }
}

/** Repairs the file where it is not the newest head: its writer was killed. Before the first release there is none. */
export async function repairHeadFile(home: HeadFileStore): Promise<void> {
  if (!(await hasForum(home.documents))) return
  const [file, head] = [await home.blobs.get(HEAD), await jsonFile(await readHead(home))]
  if (!file || !Buffer.from(file.bytes).equals(head.bytes)) await writeHeadFile(home)
}

const isSame = (a: Head, b: Head): boolean => JSON.stringify(a) === JSON.stringify(b)
