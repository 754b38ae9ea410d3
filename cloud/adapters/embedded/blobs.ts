import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { HOUR } from 'domain/time/time'
import type { Blobs } from '../../ports'
import { openInside, readInside } from '../../read-inside'
import { contentTypeOf, LIST_LIMIT, requireBlobName, requireBlobType, requireListable } from '../blob-names'
import { asDiskFull } from './disk-full'
import { PRIVATE_FILE, PRIVATE_FOLDER } from './private-files'

/** Files being written. A machine that dies leaves them here, and they are never read. */
const PARTIAL = '.partial'
/** No file takes so long to write. */
const LEFT_FOR = HOUR

/**
 * Blobs as files below `folder`, which is made with the first of them. The type goes by the file's extension. A link out
 * of the folder is no blob. A write throws `disk-full`.
 */
export function openFolderBlobs(folder: string): Blobs {
  let isSwept = false
  const keep = async (name: string, type: string, pieces: Pieces): Promise<void> => {
    const target = placeOf(folder, name)
    requireBlobType(name, type)
    try {
      await mkdir(path.dirname(target), { recursive: true, mode: PRIVATE_FOLDER })
      await mkdir(path.join(folder, PARTIAL), { recursive: true, mode: PRIVATE_FOLDER })
      await writeWhole(path.join(folder, PARTIAL, randomUUID()), target, pieces)
      await persistFolders(folder, target)
    } catch (error) {
      throw asDiskFull(error)
    }
    if (!isSwept) await removeLeftovers(path.join(folder, PARTIAL), target)
    isSwept = true
  }
  return {
    put: (name, { bytes, type }) => keep(name, type, [bytes]),
    write: (name, { pieces, type }) => keep(name, type, pieces),
    async remove(name) {
      const target = placeOf(folder, name)
      await rm(target, { force: true })
      await persistFolder(path.dirname(target))
    },
    get: async (name) => {
      placeOf(folder, name)
      const type = contentTypeOf(name)
      const bytes = type === undefined ? undefined : await readInside(folder, name)
      return bytes && type !== undefined ? { bytes, type } : undefined
    },
    read: async (name) => {
      placeOf(folder, name)
      const type = contentTypeOf(name)
      const file = type === undefined ? undefined : await openInside(folder, name)
      await file?.close()
      return file && type !== undefined ? { pieces: piecesInside(folder, name), type } : undefined
    },
    list: async (prefix, { after = '', limit = LIST_LIMIT } = {}) => {
      requireListable(prefix)
      const names = await blobNamesBelow(folder)
      return names.filter((name) => name.startsWith(prefix) && name > after).slice(0, limit)
    },
  }
}

/** Opens the file when the first piece is asked for, so that a stream that is never read holds nothing open. */
async function* piecesInside(folder: string, name: string): AsyncGenerator<Uint8Array> {
  const file = await openInside(folder, name)
  if (!file) throw new Error(`Blobs: ${name} was removed while it was read`)
  yield* file.createReadStream()
}

/** All names below a folder, in order. */
export async function blobNamesBelow(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => contentTypeOf(name) !== undefined && !name.startsWith('.'))
    .sort()
}

function placeOf(folder: string, name: string): string {
  requireBlobName(name)
  return path.join(folder, name)
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** A rename is whole or not at all; the file's bytes must be on the disk before its name is. */
async function writeWhole(partial: string, target: string, pieces: Pieces): Promise<void> {
  try {
    const file = await open(partial, 'wx', PRIVATE_FILE)
    try {
      for await (const piece of pieces) await file.writeFile(piece)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(partial, target)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}

/** A new name outlives a power cut only when each folder down to it is on the disk. */
async function persistFolders(folder: string, target: string): Promise<void> {
  for (let at = path.dirname(target); at.startsWith(folder); at = path.dirname(at)) {
    await persistFolder(at)
    if (at === folder) return
  }
}

/** Puts a folder's names on the disk; a folder that is not there has none. */
async function persistFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch((error) => {
    if (!isNoFile(error)) throw error
  })
  try {
    await handle?.sync()
  } finally {
    await handle?.close()
  }
}

/** Of two writers none takes away what the other is writing: what is an hour older than a file just written is nobody's. */
async function removeLeftovers(partial: string, written: string): Promise<void> {
  const { mtimeMs: now } = await stat(written)
  for (const name of await readdir(partial)) {
    const file = path.join(partial, name)
    const left = await stat(file).catch(() => undefined)
    if (left && left.mtimeMs < now - LEFT_FOR) await rm(file, { force: true })
  }
}

/** A folder of the name may be a file. */
const NO_FILE: readonly unknown[] = ['ENOENT', 'ENOTDIR']
const isNoFile = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && NO_FILE.includes(error.code)
