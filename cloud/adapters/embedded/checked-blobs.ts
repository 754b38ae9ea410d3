import { createHash } from 'node:crypto'
import { Problem } from 'domain/problem'
import type { Blob, Blobs } from '../../ports'

/** A name that carries all of its content's hash: `release/3-<SHA-256>.json`. */
const NAMED_BY_HASH = /-([0-9a-f]{64})\.[a-z]+$/

const isWhole = ({ bytes }: Blob, sha: string): boolean => createHash('sha256').update(bytes).digest('hex') === sha

/** The same pieces; `refuse` is called at the end where they are not what was written. */
async function* checkedPieces(pieces: AsyncIterable<Uint8Array>, sha: string, refuse: () => never) {
  const hash = createHash('sha256')
  for await (const piece of pieces) {
    hash.update(piece)
    yield piece
  }
  if (hash.digest('hex') !== sha) refuse()
}

/**
 * Blobs that are checked against the hash in their name each time they are read from the disk. A damaged one rejects:
 * clients would refuse it, and caches keep what they are given for a year. The first time the error says what to do, which
 * is for the log; until the file is mended the others are a `broken`.
 */
export function checkedBlobs(blobs: Blobs): Blobs {
  const damaged = new Set<string>()
  const refuse = (path: string): never => {
    if (damaged.has(path)) throw new Problem('broken', `The stored file ${path} is damaged.`)
    damaged.add(path)
    throw new Error(
      `The stored file ${path} is damaged: its bytes do not match the hash in its name. Put the file back from a backup; until then nobody is given it. Check the disk.`,
    )
  }
  return {
    ...blobs,
    get: async (path) => {
      const blob = await blobs.get(path)
      const [, sha] = NAMED_BY_HASH.exec(path) ?? []
      if (blob && sha !== undefined && !isWhole(blob, sha)) refuse(path)
      damaged.delete(path)
      return blob
    },
    read: async (path) => {
      const stream = await blobs.read(path)
      const [, sha] = NAMED_BY_HASH.exec(path) ?? []
      if (!stream || sha === undefined) return stream
      return { ...stream, pieces: checkedPieces(stream.pieces, sha, () => refuse(path)) }
    },
  }
}
