import { type FileHandle, mkdir, open, rm, statfs } from 'node:fs/promises'
import path from 'node:path'
import { fileProblem } from 'domain/import/file-problem'
import { asProblem, isProblem, Problem } from 'domain/problem'
import { MINUTE } from 'domain/time/time'
import { type CopyProgress, LARGEST_COPY } from 'domain/wire/wire-restore'
import { asDiskFull } from '../../adapters/embedded/disk-full'
import { PRIVATE_FILE, PRIVATE_FOLDER } from '../../adapters/embedded/private-files'
import { createQueue } from '../../adapters/queue'
import type { Actor } from '../../usecases/actor'
import type { BringIn } from './bring-in'
import { type CopyTurn, copyUnderWay } from './copy-turn'

/** Within the data folder: there it is looked for room, and no other user may read it. */
const FOLDER = 'incoming'
/** A sender who goes on has done so by then. */
const GIVEN_UP = 2 * MINUTE
/** The copy, what is read out of it, and as much again to work with. */
const ROOM = 2
const SPARE = 64 * 1024 * 1024

export type CopyPiece = {
  /** The sender's own id for the copy: the member who sends it may be another once it has been brought in. */
  readonly upload: string
  readonly at: number
  /** Bytes of the whole copy. */
  readonly size: number
  readonly bytes: Uint8Array
}

export type Incoming = {
  /** Whether a copy is known, wherever it stands. */
  has(upload: string): boolean
  /** Keeps a piece. Returns how far the copy is: a piece that is not the next is not kept. Throws where the copy is not taken. */
  put(actor: Actor, piece: CopyPiece): Promise<CopyProgress>
  /** Throws what is wrong with a copy that is not taken, and `gone` for one that is not known. */
  progress(upload: string): CopyProgress
  /** Gives up a copy that is not there as a whole yet. */
  drop(upload: string): Promise<void>
  stop(): Promise<void>
}

export type IncomingOptions = {
  readonly folder: string
  readonly bringIn: BringIn
  readonly turn: CopyTurn
  /** Told once a forum has been brought in. */
  readonly onBrought: () => void
  readonly report: (error: unknown) => void
  /** Bytes that the disk has room for; asked of the system unless told. */
  readonly room?: () => Promise<number>
}

type Transfer = {
  readonly actor: Actor
  readonly upload: string
  readonly size: number
  readonly file: FileHandle
  readonly endTurn: () => void
  received: number
  idle?: NodeJS.Timeout
}
/** The last copy, once all of it was there. */
type Ended = { readonly upload: string; readonly progress: CopyProgress; readonly problem?: Problem }

/** Takes away what a server that was stopped or killed had begun to take in. */
export const removeInterrupted = (dataFolder: string): Promise<void> =>
  rm(path.join(dataFolder, FOLDER), { recursive: true, force: true })

/** Takes a whole copy in piece by piece, each written before the next is asked for, and has it brought in. One at a time. */
export function createIncoming(options: IncomingOptions): Incoming {
  const { turn, bringIn, onBrought, report } = options
  const folder = path.join(options.folder, FOLDER)
  const copy = path.join(folder, 'forum.backup')
  const room = options.room ?? (() => freeBytes(options.folder))
  const inTurn = createQueue()
  const stopping = new AbortController()
  let current: Transfer | undefined
  let last: Ended | undefined
  let work: Promise<void> = Promise.resolve()

  const close = async (transfer: Transfer): Promise<void> => {
    clearTimeout(transfer.idle)
    await transfer.file.close()
    if (current === transfer) current = undefined
  }
  const giveUp = async (transfer: Transfer): Promise<void> => {
    if (current !== transfer) return
    await close(transfer)
    await rm(folder, { recursive: true, force: true })
    transfer.endTurn()
  }
  const begin = async (actor: Actor, piece: CopyPiece): Promise<Transfer> => {
    const { upload, size } = piece
    requireTakeable(size, await room())
    requireFitting(piece, size)
    const endTurn = turn.take()
    try {
      await rm(folder, { recursive: true, force: true })
      await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER })
      const file = await open(copy, 'wx', PRIVATE_FILE)
      return { actor, upload, size, file, endTurn, received: 0 }
    } catch (error) {
      endTurn()
      throw asDiskFull(error)
    }
  }
  const waitFor = (transfer: Transfer): void => {
    clearTimeout(transfer.idle)
    transfer.idle = setTimeout(() => void inTurn(() => giveUp(transfer)).catch(report), GIVEN_UP).unref()
  }
  /** Goes on by itself: its sender asks how far it is. */
  const bring = async ({ actor, upload, received, endTurn }: Transfer): Promise<void> => {
    last = { upload, progress: { stage: 'checking', received } }
    const ended = await bringIn({ folder: options.folder, file: copy, actor }, stopping.signal).then(
      (facts): Ended => {
        onBrought()
        return { upload, progress: { stage: 'done', received, facts } }
      },
      (error): Ended => {
        if (!isProblem(error)) report(error)
        return { upload, progress: { stage: 'checking', received }, problem: asProblem(error) }
      },
    )
    await rm(folder, { recursive: true, force: true }).catch(report)
    endTurn()
    last = ended
  }
  const write = async (transfer: Transfer, bytes: Uint8Array): Promise<void> => {
    try {
      for (let done = 0; done < bytes.length; ) {
        const { bytesWritten } = await transfer.file.write(bytes, done, bytes.length - done, transfer.received + done)
        done += bytesWritten
      }
    } catch (error) {
      await giveUp(transfer)
      throw asDiskFull(error)
    }
    transfer.received += bytes.length
  }
  const put = async (actor: Actor, piece: CopyPiece): Promise<CopyProgress> => {
    if (last?.upload === piece.upload) return outcomeOf(last)
    // Who begins again, maybe on a page that was loaded anew, does not wait for what they left.
    if (current && current.upload !== piece.upload && current.actor.id === actor.id && piece.at === 0)
      await giveUp(current)
    if (!current) {
      if (piece.at !== 0)
        throw new Problem('gone', 'The copy that this is a piece of is not here any more; begin again.')
      current = await begin(actor, piece)
    }
    const transfer = current
    if (transfer.upload !== piece.upload) throw copyUnderWay()
    waitFor(transfer)
    if (piece.at === transfer.received) {
      requireFitting(piece, transfer.size)
      await write(transfer, piece.bytes)
    }
    const { received } = transfer
    if (received < transfer.size) return { stage: 'receiving', received }
    await close(transfer)
    work = bring(transfer)
    return { stage: 'checking', received }
  }
  return {
    has: (upload) => [current, last].some((one) => one?.upload === upload),
    put: (actor, piece) => inTurn(() => put(actor, piece)),
    progress: (upload) => {
      if (current?.upload === upload) return { stage: 'receiving', received: current.received }
      if (last?.upload === upload) return outcomeOf(last)
      throw new Problem('gone', 'There is no such copy here; it may have been given up.')
    },
    drop: (upload) =>
      inTurn(async () => {
        if (current?.upload === upload) await giveUp(current)
      }),
    stop: () =>
      inTurn(async () => {
        stopping.abort()
        if (current) await giveUp(current)
        await work
      }),
  }
}

function outcomeOf({ progress, problem }: Ended): CopyProgress {
  if (problem) throw problem
  return progress
}

function requireFitting({ at, bytes, size }: CopyPiece, whole: number): void {
  if (size === whole && bytes.length > 0 && at + bytes.length <= whole) return
  throw new Problem('bad-input', 'The piece does not fit into the copy that it is of.')
}

function requireTakeable(size: number, room: number): void {
  if (size === 0) throw fileProblem('bad-input', 'empty', 'The file is empty.')
  if (size > LARGEST_COPY)
    throw fileProblem(
      'too-large',
      'backup-large',
      'The copy has more than 2 GB; the operator can put it back with "forum restore".',
    )
  if (size * ROOM + SPARE > room)
    throw new Problem('disk-full', 'The disk that holds the forum has no room for this copy; nothing was changed.')
}

async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder)
  return bavail * bsize
}
