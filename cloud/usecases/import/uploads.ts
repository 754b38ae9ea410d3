import { fileProblem } from 'domain/import/file-problem'
import { LARGEST_UPLOAD } from 'domain/import/limits'
import { Problem } from 'domain/problem'
import { DAY, type Moment } from 'domain/time/time'
import type { UploadPurpose } from 'domain/wire/wire-import'
import { type Platform, PRIVATE, type Stored } from '../../ports'
import type { Actor } from '../actor'
import { trustedNow } from '../forum/forum-time'
import { makeToken } from '../members/secrets'
import { JSON_TYPE, jsonFile, readJsonFile } from '../store/files'
import { listAll } from '../store/list-all'

/** Files that organisers bring in pieces, one a member and purpose: a photo is sent while a programme is looked at. */
export const UPLOADS = 'uploads'

type Upload = {
  readonly upload: string
  readonly name: string
  readonly size: number
  readonly pieces: readonly string[]
  /** When the last piece came; none before version 0.4.0. */
  readonly at?: Moment
  /** What was made of the whole file: asked again, it is answered again. */
  readonly made?: unknown
}

type StoredPiece = { readonly base64: string }

/** `upload`: the caller's own id for the whole file. */
type Slot = { readonly purpose: UploadPurpose; readonly upload: string }

export type UploadPiece = Slot & {
  readonly name: string
  /** Bytes of the whole file. */
  readonly size: number
  /** The piece's place, from 0. */
  readonly index: number
  readonly bytes: Uint8Array
}

type Store = Pick<Platform, 'documents' | 'blobs' | 'clock'>

/** An upload that nobody goes on with is given up then. */
const GIVEN_UP = DAY
/** Pieces that are read at once. */
const AT_ONCE = 8

/** A programme's is the member's id alone, as before version 0.4.0. */
const idOf = (actor: Actor, purpose: UploadPurpose): string =>
  purpose === 'programme' ? actor.id : `${actor.id}/${purpose}`

/**
 * Keeps one piece of a file; the first of another file takes the place of the member's last one for the purpose. A piece that came
 * already is no error. Returns how many pieces are there. Throws `too-large`, and `stale` for a piece out of its turn.
 */
export async function keepPiece(store: Store, actor: Actor, piece: UploadPiece): Promise<number> {
  if (piece.size > LARGEST_UPLOAD)
    throw fileProblem(
      'too-large',
      'too-large',
      `The file has ${Math.ceil(piece.size / 1024 / 1024)} MB; at most ${LARGEST_UPLOAD / 1024 / 1024} MB are taken.`,
    )
  const id = idOf(actor, piece.purpose)
  const there = (await store.documents.get<Upload>(UPLOADS, id))?.body
  const isGoingOn = there?.upload === piece.upload
  if (isGoingOn && there.made !== undefined) return piece.index + 1
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
    transaction.put<Upload>(UPLOADS, id, { upload, name, size, pieces, at: trustedNow(store.clock) }),
  )
  return pieces.length
}

/**
 * The whole file, or what was `made` of it. Throws `gone` where it is not there, or not all of it.
 * @typeParam Made unchecked: what the caller gave to `finishUpload`
 */
export async function readUpload<Made = never>(
  store: Store,
  actor: Actor,
  { purpose, upload }: Slot,
): Promise<{ name: string; bytes: Uint8Array; made?: Made }> {
  const there = (await store.documents.get<Upload>(UPLOADS, idOf(actor, purpose)))?.body
  if (!there || there.upload !== upload) throw notWhole()
  if (there.made !== undefined) return { name: there.name, bytes: new Uint8Array(), made: there.made as Made }
  const bytes = new Uint8Array(there.size)
  let size = 0
  for (let from = 0; from < there.pieces.length; from += AT_ONCE)
    for (const piece of await readPieces(store, there.pieces.slice(from, from + AT_ONCE))) {
      if (size + piece.length > bytes.length) throw notWhole()
      bytes.set(piece, size)
      size += piece.length
    }
  if (size !== there.size) throw notWhole()
  return { name: there.name, bytes }
}

const notWhole = (): Problem => new Problem('gone', 'The file is not here as a whole; choose it again.')

const readPieces = (store: Store, paths: readonly string[]): Promise<Uint8Array[]> =>
  Promise.all(paths.map(async (path) => Buffer.from((await readJsonFile<StoredPiece>(store, path)).base64, 'base64')))

/** Keeps what was made of a member's file in the place of its pieces, unless another file came meanwhile. */
export async function finishUpload(
  store: Store,
  actor: Actor,
  { purpose, upload }: Slot,
  made: unknown,
): Promise<void> {
  const id = idOf(actor, purpose)
  const pieces = await store.documents.transact(async (transaction) => {
    const there = (await transaction.get<Upload>(UPLOADS, id))?.body
    if (there?.upload !== upload) return []
    await transaction.put<Upload>(UPLOADS, id, { ...there, pieces: [], made })
    return there.pieces
  })
  await removePieces(store, { pieces })
}

/** Forgets uploads that nobody has gone on with for a day. */
export async function forgetAbandonedUploads(store: Store): Promise<void> {
  const abandoned: Stored<Upload>[] = []
  const now = trustedNow(store.clock)
  for await (const stored of listAll<Upload>(store.documents, UPLOADS))
    if ((stored.body.at ?? 0) + GIVEN_UP <= now) abandoned.push(stored)
  for (const { id, body } of abandoned) {
    const isForgotten = await store.documents.transact(async (transaction) => {
      const there = (await transaction.get<Upload>(UPLOADS, id))?.body
      if (there?.upload !== body.upload || there.at !== body.at) return false
      await transaction.remove(UPLOADS, id)
      return true
    })
    if (isForgotten) await removePieces(store, body)
  }
}

/** Forgets a member's file, unless another for the purpose came meanwhile. */
export async function forgetUpload(store: Store, actor: Actor, { purpose, upload }: Slot): Promise<void> {
  const id = idOf(actor, purpose)
  const pieces = await store.documents.transact(async (transaction) => {
    const there = (await transaction.get<Upload>(UPLOADS, id))?.body
    if (there?.upload !== upload) return []
    await transaction.remove(UPLOADS, id)
    return there.pieces
  })
  await removePieces(store, { pieces })
}

async function removePieces({ blobs }: Pick<Store, 'blobs'>, { pieces }: Pick<Upload, 'pieces'>): Promise<void> {
  for (const path of pieces) await blobs.remove(path)
}
