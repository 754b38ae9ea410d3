import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/** Tokens, codes and openids are nobody's but the server's own user. */
export const PRIVATE_FILE = 0o600
export const PRIVATE_FOLDER = 0o700

/** A folder of the data's, private where it is made. One that is there may be shared on purpose, and stays as it is. */
export const makeFolder = (folder: string): unknown => mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER })

/** Takes other users' rights away from files that an earlier version made. SQLite gives the log the database's own. */
export function makePrivate(folder: string): void {
  for (const name of ['forum.db', 'forum.db-wal', 'forum.db-shm']) setMode(path.join(folder, name), PRIVATE_FILE)
  setMode(path.join(folder, 'files'), PRIVATE_FOLDER)
}

/** The files may be another user's, such as a volume's: the server serves them all the same. */
function setMode(file: string, mode: number): void {
  if (!existsSync(file)) return
  try {
    chmodSync(file, mode)
  } catch (error) {
    if (!isForbidden(error)) throw error
  }
}

const isForbidden = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && (error.code === 'EPERM' || error.code === 'EROFS')
