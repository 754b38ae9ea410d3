import { fileProblem } from 'domain/import/file-problem'
import { LARGEST_UPLOAD } from 'domain/import/limits'
import { Problem } from 'domain/problem'
import { type Platform, PRIVATE } from '../../ports'
import type { Actor } from '../actor'
import { makeToken } from '../members/secrets'
import { JSON_TYPE, jsonFile, readJsonFile } from '../store/files'

/** Files that organisers bring in pieces, one a member, by the member's id. */
export const UPLOADS = 'uploads'

type Upload = {
  readonly upload: string
  readonly name: string
  readonly size: number
  readonly pieces: readonly string[]
}

type StoredPiece = { readonly base64: string }

export type UploadPiece = {
  /** The caller's own id for the whole file. */
  readonly upload: string
  readonly name: string
  /** Bytes of the whole file. */
  readonly size: number
  /** The piece's place, from 0. */
  readonly index: number
  readonly bytes: Uint8Array
}

type Store = Pick<Platform, 'documents' | 'blobs'>

/**
 * Keeps one piece of a file; the first of another file takes the place of the member's last one. A piece that came
 * already is no error. Returns how many pieces are there. Throws `too-large`, and `stale` for a piece out of its turn.
 */
export async function keepPiece(store: Store, actor: Actor, piece: UploadPiece): Promise<number> {
  if (piece.size > LARGEST_UPLOAD)
    throw fileProblem(
      'too-large',
      'too-large',
      `The file has ${Math.ceil(piece.size / 1024 / 1024)} MB; at most ${LARGEST_UPLOAD / 1024 / 1024} MB are taken.`,
    )
  const there = (await store.documents.get<Upload>(UPLOADS, actor.id))?.body
  const isGoingOn = there?.upload === piece.upload
  if (isGoingOn && piece.index < there.pieces.length) return there.pieces.length
  if (piece.index !== (isGoingOn ? there.pieces.length : 0))
    throw new Problem('stale', 'The pieces of a file come in their order; begin again with the first.')
  if (!isGoingOn && there) await removePieces(store, there)
  // A home keeps files of known kinds only, and a workbook's piece is none of them.
  const { bytes, sha } = await jsonFile({ base64: Buffer.from(piece.bytes).toString('base64') })
  const path = `${PRIVATE}import/piece-${makeToken()}-${sha}.json`
  await store.blobs.put(path, { bytes, type: JSON_TYPE })
  const pieces = [...(isGoingOn ? there.pieces : []), path]
  const { upload, name, size } = piece
  await store.documents.transact((transaction) =>
    transaction.put<Upload>(UPLOADS, actor.id, { upload, name, size, pieces }),
  )
  return pieces.length
}

/** The whole file. Throws `gone` where it is not there, or not all of it. */
export async function readUpload(
  store: Store,
  actor: Actor,
  upload: string,
): Promise<{ name: string; bytes: Uint8Array }> {
  const there = (await store.documents.get<Upload>(UPLOADS, actor.id))?.body
  const paths = there?.upload === upload ? there.pieces : []
  const pieces = await Promise.all(paths.map((path) => readJsonFile<StoredPiece>(store, path)))
  const bytes = new Uint8Array(Buffer.concat(pieces.map(({ base64 }) => Buffer.from(base64, 'base64'))))
  if (!there || bytes.byteLength !== there.size)
    throw new Problem('gone', 'The file is not here as a whole; choose it again.')
  return { name: there.name, bytes }
}

/** Forgets a member's file. */
export async function forgetUpload(store: Store, actor: Actor): Promise<void> {
  const there = (await store.documents.get<Upload>(UPLOADS, actor.id))?.body
  if (!there) return
  await store.documents.transact((transaction) => transaction.remove(UPLOADS, actor.id))
  await removePieces(store, there)
}

async function removePieces({ blobs }: Store, { pieces }: Upload): Promise<void> {
  for (const path of pieces) await blobs.remove(path)
}
