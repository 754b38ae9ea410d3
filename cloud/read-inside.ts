import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import path from 'node:path'

/** No file of this name; a folder; a link that was put there while it was read; links in a circle. */
const NOT_THERE: readonly unknown[] = ['ENOENT', 'EISDIR', 'ENOTDIR', 'ELOOP']

/**
 * The bytes of a file below `folder`; `undefined` where there is none, or where a link leads out of the folder. The
 * folder itself may be a link.
 */
export async function readInside(folder: string, name: string): Promise<Buffer | undefined> {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(path.join(folder, name))])
    return file.startsWith(root + path.sep) ? await readPlain(file) : undefined
  } catch (error) {
    if (isNotThere(error)) return undefined
    throw error
  }
}

async function readPlain(file: string): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}

const isNotThere = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && NOT_THERE.includes(error.code)
