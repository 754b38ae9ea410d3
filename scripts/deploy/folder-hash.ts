import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** One hash for all files below a folder, by name and content, and whatever else counts; the same hash, the same files. */
export async function folderHash(folder: string, also = ''): Promise<string> {
  const hash = createHash('sha256').update(also)
  for (const name of await filesIn(folder)) {
    const bytes = await readFile(path.join(folder, name))
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex').slice(0, 32)
}

/** The names of all files below a folder, with `/` between, but for what is installed there. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.startsWith('node_modules/'))
    .sort()
}
