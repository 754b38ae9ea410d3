import { fileProblem } from 'domain/import/file-problem'
import { LARGEST_UPLOAD } from 'domain/import/limits'
import { Problem } from 'domain/problem'
import { DAY, type Moment } from 'domain/time/time'
import { type Platform, PRIVATE, type Stored } from '../../ports'
import type { Actor } from '../actor'
import { trustedNow } from '../forum/forum-time'
import { makeToken } from '../members/secrets'
import { JSON_TYPE, jsonFile } from '../store/files'
import { listAll } from '../store/list-all'

/** Files that organisers bring in pieces, each under its member and the id that its device gave it. */
export const UPLOADS = 'uploads'

type Upload = {
  readonly name: string
  readonly size: number
  readonly pieces: readonly string[]
  /** When the last piece came; none before version 0.4.0. */
  readonly at?: Moment
  /** What was made of the whole file: asked again, it is answered again. */
  readonly made?: unknown
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

type Store = Pick<Platform, 'documents' | 'blobs' | 'clock'>

/** Of each member so many are kept: a device sends one at a time, and asks again for what was made of it. */
export const MOST_UPLOADS = 8
/** An upload that nobody goes on with is given up then. */
const GIVEN_UP = DAY
/** Pieces that are read at once. */
const AT_ONCE = 8

/** Before version 0.4.0 the member's id alone. */
const idOf = (actor: Actor, upload: string): string => `${actor.id}/${upload}`

/**
 * Keeps one piece of a file. With the first of one more than `MOST_UPLOADS`, the member's upload that was untouched
 * longest gives way. A piece that came already is no error. Returns how many pieces are there. Throws `too-large`, and
 * `stale` for a piece out of its turn.
 */
export async function keepPiece(store: Store, actor: Actor, piece: UploadPiece): Promise<number> {
  if (piece.size > LARGEST_UPLOAD)
    throw fileProblem(
      'too-large',
      'too-large',
      `The file has ${Math.ceil(piece.size / 1024 / 1024)} MB; at most ${LARGEST_UPLOAD / 1024 / 1024} MB are taken.`,
    )
  const id = idOf(actor, piece.upload)
  const there = (await store.documents.get<Upload>(UPLOADS, id))?.body
  if (there?.made !== undefined) return piece.index + 1
  const before = there?.pieces ?? []
  if (piece.index < before.length) return before.length
  if (piece.index > before.length)
    throw new Problem('stale', 'The pieces of a file come in their order; begin again with the first.')
  if (!there) await makeRoom(store, actor)
  const pieces = [...before, await writePiece(store, piece)]
  const { name, size } = piece
  const isNext = await store.documents.transact(async (transaction) => {
    const now = (await transaction.get<Upload>(UPLOADS, id))?.body
    if (now?.made !== undefined || (now?.pieces.length ?? 0) !== before.length) return false
    await transaction.put<Upload>(UPLOADS, id, { name, size, pieces, at: trustedNow(store.clock) })
    return true
  })
  if (isNext) return pieces.length
  await removePieces(store, { pieces: pieces.slice(before.length) })
  return keepPiece(store, actor, piece)
}

/** A home keeps files of known kinds only, and a workbook's piece is none of them. */
async function writePiece({ blobs }: Pick<Store, 'blobs'>, piece: Pick<UploadPiece, 'bytes'>): Promise<string> {
  const { bytes, sha } = await jsonFile({ base64: Buffer.from(piece.bytes).toString('base64') })
  const path = `${PRIVATE}import/piece-${makeToken()}-${sha}.json`
  await blobs.put(path, { bytes, type: JSON_TYPE })
  return path
}

/** Makes room for one more upload of a member: what is done with goes first. */
async function makeRoom(store: Store, actor: Actor): Promise<void> {
  const all: Stored<Upload>[] = []
  for await (const stored of listAll<Upload>(store.documents, UPLOADS, idOf(actor, ''))) all.push(stored)
  const isOpen = ({ body }: Stored<Upload>) => Number(body.made === undefined)
  all.sort((a, b) => isOpen(a) - isOpen(b) || (a.body.at ?? 0) - (b.body.at ?? 0))
  for (const stored of all.slice(0, Math.max(0, all.length + 1 - MOST_UPLOADS))) await forgetUntouched(store, stored)
}

/**
 * The whole file, or what was `made` of it. Throws `gone` where it is not there, or not all of it.
 * @typeParam Made unchecked: what the caller gave to `finishUpload`
 */
export async function readUpload<Made = never>(
  store: Store,
  actor: Actor,
  upload: string,
): Promise<{ name: string; bytes: Uint8Array; made?: Made }> {
  const there = (await store.documents.get<Upload>(UPLOADS, idOf(actor, upload)))?.body
  if (!there) throw notWhole()
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

/** Pieces are missing of an upload that gave way meanwhile, or was under way when the forum was copied. */
const readPieces = ({ blobs }: Store, paths: readonly string[]): Promise<Uint8Array[]> =>
  Promise.all(
    paths.map(async (path) => {
      const piece = await blobs.get(path)
      if (!piece) throw notWhole()
      const { base64 }: StoredPiece = JSON.parse(new TextDecoder().decode(piece.bytes))
      return Buffer.from(base64, 'base64')
    }),
  )

/** Keeps what was made of a member's file in the place of its pieces, unless it has given way. */
export async function finishUpload(store: Store, actor: Actor, upload: string, made: unknown): Promise<void> {
  const id = idOf(actor, upload)
  const pieces = await store.documents.transact(async (transaction) => {
    const there = (await transaction.get<Upload>(UPLOADS, id))?.body
    if (!there) return []
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
  for (const stored of abandoned) await forgetUntouched(store, stored)
}

/** Forgets an upload, unless somebody went on with it since it was listed. */
async function forgetUntouched(store: Store, { id, rev, body }: Stored<Upload>): Promise<void> {
  const isForgotten = await store.documents.transact(async (transaction) => {
    if ((await transaction.get<Upload>(UPLOADS, id))?.rev !== rev) return false
    await transaction.remove(UPLOADS, id)
    return true
  })
  if (isForgotten) await removePieces(store, body)
}

/** Forgets a member's file. */
export async function forgetUpload(store: Store, actor: Actor, upload: string): Promise<void> {
  const id = idOf(actor, upload)
  const pieces = await store.documents.transact(async (transaction) => {
    const there = (await transaction.get<Upload>(UPLOADS, id))?.body
    if (there) await transaction.remove(UPLOADS, id)
    return there?.pieces ?? []
  })
  await removePieces(store, { pieces })
}

async function removePieces({ blobs }: Pick<Store, 'blobs'>, { pieces }: Pick<Upload, 'pieces'>): Promise<void> {
  for (const path of pieces) await blobs.remove(path)
}
