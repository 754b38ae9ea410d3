import { existsSync, statfsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

export type TempFolder = { readonly path: string; remove(): Promise<void> }

const MEMORY = '/dev/shm'
const ENOUGH = 512 * 1024 * 1024 // bytes

const hasRoom = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > ENOUGH
}

/** In memory where there is room, because the database waits for the disk at each commit. A killed process loses no more there. */
const PARENT = existsSync(MEMORY) && hasRoom(MEMORY) ? MEMORY : os.tmpdir()

/** An empty folder of the test's own. */
export async function tempFolder(): Promise<TempFolder> {
  const folder = await mkdtemp(path.join(PARENT, 'forum-'))
  return { path: folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
