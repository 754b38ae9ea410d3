import { constants } from 'node:fs'
import { type FileHandle, open, realpath, stat } from 'node:fs/promises'
import path from 'node:path'

/** No file of this name; a folder; a link that was put there while it was read; links in a circle. */
const NOT_THERE: readonly unknown[] = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ELOOP']

/**
 * A file below `folder`, open for reading; `undefined` where there is none, or where a link leads out of the folder. The
 * folder itself may be a link.
 */
export async function openInside(folder: string, name: string): Promise<FileHandle | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.join(folder, name))])
    if (!file.startsWith(root + path.sep) || !(await stat(file)).isFile()) return undefined
    return await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  } catch (error) {
    if (isNotThere(error)) return undefined
    throw error
  }
}

/** The bytes of such a file. */
export async function readInside(folder: string, name: string): Promise<Buffer | undefined> {
  const handle = await openInside(folder, name)
  try {
    return await handle?.readFile()
  } finally {
    await handle?.close()
  }
}

const isNotThere = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && NOT_THERE.includes(error.code)
