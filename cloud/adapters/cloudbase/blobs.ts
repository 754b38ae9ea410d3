import type { Blobs } from '../../ports'
import { contentTypeOf } from '../content-types'
import type { CloudFiles } from './cloud-database'
import { failureOf, problemOf } from './failures'
import { jittered, type Pause, retried } from './retry'

/** As on the one machine, so that data moves between homes: names begin with a letter or digit. */
const PATH = /^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)*$/
const PATH_LIMIT = 240

export type BlobsOptions = {
  /** `cloud://<environment>.<bucket>`, as the storage names its files. */
  readonly root: string
  /** The folder of this forum's files; `''` for all of the storage. */
  readonly folder: string
  readonly pause?: Pause
}

/** Blobs in the cloud storage, which keeps a whole file or none. Rejects as the documents do. */
export function openBlobs(files: CloudFiles, { root, folder, pause = jittered }: BlobsOptions): Blobs {
  return {
    async put(name, { bytes, type }) {
      const path = placeOf(folder, name)
      if (contentTypeOf(name) !== type)
        throw new Error(`Blobs: ${name} cannot be kept as ${type}; its extension must go with its type`)
      const fileId = await retried(() => files.upload(path, Buffer.from(bytes)), pause)
      // Reading goes by the root: a wrong one would lose the file without a word.
      if (fileId !== `${root}/${path}`) throw new Error(`Blobs: the storage is not ${root}; it keeps ${fileId}`)
    },
    async get(name) {
      const path = placeOf(folder, name)
      const type = contentTypeOf(name)
      if (type === undefined) return undefined
      try {
        return { bytes: await retried(() => files.download(`${root}/${path}`), pause), type }
      } catch (error) {
        if (error instanceof Error && failureOf(error.cause) === 'no-file') return undefined
        throw problemOf(error)
      }
    },
    async remove(name) {
      const fileId = `${root}/${placeOf(folder, name)}`
      try {
        await retried(() => files.remove(fileId), pause)
      } catch (error) {
        if (!(error instanceof Error && failureOf(error.cause) === 'no-file')) throw problemOf(error)
      }
    },
  }
}

function placeOf(folder: string, name: string): string {
  if (!PATH.test(name) || name.length > PATH_LIMIT)
    throw new Error('Blobs: a path is names of letters, digits, "." "_" "-" with "/" between, at most 240 characters')
  return folder === '' ? name : `${folder}/${name}`
}
