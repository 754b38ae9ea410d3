import { mkdir, readdir, rm, rmdir } from 'node:fs/promises'
import path from 'node:path'
import Database from 'libsql'
import { copyFolder } from '../adapters/embedded/copy-folder'
import { isBusy } from '../adapters/embedded/database'
import { systemClock } from '../adapters/system-clock'
import { startNewSeries } from '../usecases/forum/adapt-restored-documents'
import { makeId } from '../usecases/members/secrets'

/** Copies are within the data folder: there is room, and no other user may read them. */
const COPIES = 'rehearsals'
const LOCK = '.lock'

/** A forum to rehearse on, which goes as it ends. */
export type RehearsedCopy = { readonly folder: string; throwAway(): Promise<void> }

/**
 * Copies a forum to rehearse it. Its releases are another series, as after a restore, so that devices leave it for the
 * forum itself again. A lock says as long as this process lives that the copy is in use.
 */
export async function copyToRehearse(dataFolder: string): Promise<RehearsedCopy> {
  const folder = path.join(dataFolder, COPIES, makeId('r'))
  await mkdir(path.dirname(folder), { recursive: true, mode: 0o700 })
  const lock = locked(folder + LOCK)
  if (!lock) throw new Error(`${folder} is in use`)
  const throwAway = async (): Promise<void> => {
    lock.close()
    await remove(folder)
  }
  try {
    await copyFolder(dataFolder, folder, startNewSeries(systemClock.now()))
    return { folder, throwAway }
  } catch (error) {
    await throwAway()
    throw error
  }
}

/** Takes away the copies whose process was killed before it could. */
export async function removeStaleCopies(dataFolder: string): Promise<void> {
  const copies = path.join(dataFolder, COPIES)
  const names = await readdir(copies).catch(() => [])
  for (const name of new Set(names.map((each) => each.replace(/\.lock$/, '')))) {
    const lock = locked(path.join(copies, name + LOCK))
    if (!lock) continue
    lock.close()
    await remove(path.join(copies, name))
  }
}

async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await rm(folder + LOCK, { force: true })
  // Stays while another copy is there.
  await rmdir(path.dirname(folder)).catch(() => undefined)
}

/** A lock of the operating system's, which ends with the process however it ends; `undefined` where another has it. */
function locked(file: string): Database.Database | undefined {
  const lock = new Database(file)
  try {
    lock.pragma('busy_timeout = 0')
    // Nothing is written, so there is no journal to keep beside it.
    lock.pragma('journal_mode = MEMORY')
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch (error) {
    lock.close()
    if (isBusy(error)) return undefined
    throw error
  }
}
