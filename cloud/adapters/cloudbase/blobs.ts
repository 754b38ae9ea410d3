import { randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Blobs, type Documents, MEDIA, PRIVATE } from '../../ports'
import { contentTypeOf, LIST_LIMIT, requireBlobName, requireBlobType, requireListable } from '../blob-names'
import type { CloudFiles } from './cloud-database'
import { decrypted, encrypted } from './encryption'
import { cloudProblem, failureOf } from './failures'
import { type Backoff, jitteredBackoff, withRetry } from './retry'

/** Names of media: the storage's SDKs list nothing. */
export const NAMES = 'files'
const SETTINGS = 'settings'
const KEY = 'blob-key'

export type BlobsOptions = {
  /** `cloud://<environment>.<bucket>`, as the storage names its files. */
  readonly root: string
  /** The folder of this forum's files; `''` for all of the storage. */
  readonly folder: string
  /** Keeps the names that are listed, and the key of what is private. */
  readonly documents: Pick<Documents, 'create' | 'get' | 'list' | 'transact'>
  readonly pause?: Backoff
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

/**
 * Blobs in the cloud storage, which keeps a whole file or none and which everybody reads: what is private is sealed with a
 * key that only functions read. Rejects as the documents do.
 */
export function openCloudBlobs(
  files: CloudFiles,
  { root, folder, documents, pause = jitteredBackoff }: BlobsOptions,
): Blobs {
  let key: Promise<Buffer> | undefined
  const keyOf = (): Promise<Buffer> => {
    key ??= keyIn(documents)
    key.catch(() => {
      key = undefined
    })
    return key
  }
  const placeOf = (name: string): string => {
    requireBlobName(name)
    return folder === '' ? name : `${folder}/${name}`
  }
  const upload = async (name: string, type: string, contentOf: () => Parameters<CloudFiles['upload']>[1]) => {
    requireBlobType(name, type)
    // First, so that no file is without its name in the list.
    if (name.startsWith(MEDIA)) await documents.create(NAMES, name, {})
    const fileId = await withRetry(() => files.upload(placeOf(name), contentOf()), pause)
    // Reading goes by the root: a wrong one would lose the file without a word.
    if (fileId !== `${root}/${placeOf(name)}`) throw new Error(`Blobs: the storage is not ${root}; it keeps ${fileId}`)
  }
  /** What `act` answers of a file; `undefined` where there is none. */
  const orNone = async <T>(name: string, act: (fileId: string) => Promise<T>): Promise<T | undefined> => {
    const fileId = `${root}/${placeOf(name)}`
    try {
      return await withRetry(() => act(fileId), pause)
    } catch (error) {
      if (error instanceof Error && failureOf(error.cause) === 'no-file') return undefined
      throw cloudProblem(error)
    }
  }
  return {
    async put(name, { bytes, type }) {
      placeOf(name)
      const content = name.startsWith(PRIVATE)
        ? await wholeOf(encrypted(await keyOf(), once(bytes)))
        : Buffer.from(bytes)
      await upload(name, type, () => content)
    },
    async get(name) {
      placeOf(name)
      const type = contentTypeOf(name)
      const bytes = type === undefined ? undefined : await orNone(name, files.download)
      if (!bytes || type === undefined) return undefined
      return { bytes: name.startsWith(PRIVATE) ? await wholeOf(decrypted(await keyOf(), once(bytes))) : bytes, type }
    },
    async write(name, { pieces, type }) {
      placeOf(name)
      // The SDKs take a file of the disk or what is whole in memory.
      const place = await mkdtemp(path.join(tmpdir(), 'blob-'))
      try {
        const file = path.join(place, 'blob')
        await writeFile(file, name.startsWith(PRIVATE) ? encrypted(await keyOf(), pieces) : pieces)
        await upload(name, type, () => createReadStream(file))
      } finally {
        await rm(place, { recursive: true, force: true })
      }
    },
    async read(name) {
      placeOf(name)
      const type = contentTypeOf(name)
      const pieces = type === undefined ? undefined : await orNone(name, files.stream)
      if (!pieces || type === undefined) return undefined
      return { pieces: name.startsWith(PRIVATE) ? decrypted(await keyOf(), pieces) : pieces, type }
    },
    async list(prefix, { after = '', limit = LIST_LIMIT } = {}) {
      requireListable(prefix)
      const found = await documents.list(NAMES, { after: after > prefix ? after : prefix, limit })
      return found.map(({ id }) => id).filter((name) => name.startsWith(prefix))
    },
    async remove(name) {
      await orNone(name, files.remove)
      if (name.startsWith(MEDIA)) await documents.transact((transaction) => transaction.remove(NAMES, name))
    },
  }
}

/** The key of what is private: made once, and read by functions alone. */
async function keyIn(documents: BlobsOptions['documents']): Promise<Buffer> {
  const read = async () => (await documents.get<{ key: string }>(SETTINGS, KEY))?.body.key
  const known = await read()
  if (known === undefined) await documents.create(SETTINGS, KEY, { key: randomBytes(32).toString('base64') })
  return Buffer.from(known ?? (await read()) ?? '', 'base64')
}
