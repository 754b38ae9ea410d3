import { fileProblem } from 'domain/import/file-problem'
import { LARGEST_UPLOAD, UPLOAD_PIECE } from 'domain/import/limits'
import { asProblem, Problem } from 'domain/problem'
import { SECOND } from 'domain/time/time'
import type { PickedFile } from '@/platform/files/picked-file'
import { wait } from '@/platform/time/wait'
import { callOrganiser } from './membership'

/** Throws where the backend would not take a file at all. */
export function requireSendable({ size }: PickedFile): void {
  if (size === 0) throw fileProblem('bad-input', 'empty', 'The file is empty.')
  if (size > LARGEST_UPLOAD) throw fileProblem('too-large', 'too-large', 'The file is too large.')
}

/** Between two tries to send a piece. */
const PAUSE = 2 * SECOND

type Sending = {
  /** Whether the file is still wanted. */
  readonly isWanted: () => boolean
  /** Bytes that the backend has, and whether the last piece got no answer: it is sent again until one comes. */
  readonly onProgress: (sent: number, isCut: boolean) => void
}

/** Sends what the backend does not have yet, piece by piece. Without a network it waits for one. */
export async function sendFile(file: PickedFile, upload: string, { isWanted, onProgress }: Sending): Promise<void> {
  const [name, { size }] = [file.name.slice(-200), file]
  let pieces = 0
  while (isWanted() && pieces * UPLOAD_PIECE < size) {
    const [index, sent] = [pieces, pieces * UPLOAD_PIECE]
    const data = await pieceOf(file, sent)
    const ask = () => callOrganiser('upload', { upload, name, size, index, data })
    const answer = await askUntilAnswered(ask, { isWanted, onCut: (isCut) => isCut && onProgress(sent, true) })
    if (!answer) return
    pieces = answer.pieces
    onProgress(Math.min(size, pieces * UPLOAD_PIECE), false)
  }
}

async function pieceOf(file: PickedFile, from: number): Promise<string> {
  try {
    return await file.read(from, Math.min(file.size, from + UPLOAD_PIECE))
  } catch {
    throw new Problem('gone', 'The device no longer gives the file.')
  }
}

type Shown = { readonly sent?: number; readonly isCut?: boolean; readonly stage?: 'checking' }

/**
 * Sends a file for guests, then asks what came of it; `show` is told how far it is. Asked again for the same upload, the backend
 * answers the same. Nothing where the file is no longer wanted.
 */
export async function sendAndAsk<T>(
  file: PickedFile,
  upload: string,
  ask: () => Promise<T>,
  { isWanted, show }: Pick<Sending, 'isWanted'> & { readonly show: (part: Shown) => void },
): Promise<T | undefined> {
  await sendFile(file, upload, { isWanted, onProgress: (sent, isCut) => show({ sent, isCut }) })
  if (!isWanted()) return undefined
  show({ stage: 'checking' })
  return askUntilAnswered(ask, { isWanted, onCut: (isCut) => show({ isCut }) })
}

/** What `ask` gives, asked again until an answer comes; nothing where the file is no longer wanted. */
async function askUntilAnswered<T>(
  ask: () => Promise<T>,
  { isWanted, onCut }: Pick<Sending, 'isWanted'> & { readonly onCut: (isCut: boolean) => unknown },
): Promise<T | undefined> {
  while (isWanted()) {
    const answer = await unlessOffline(ask)
    if (!isWanted()) return undefined
    onCut(answer === undefined)
    if (answer !== undefined) return answer
    await wait(PAUSE)
  }
  return undefined
}

let last: Promise<unknown> = Promise.resolve()

/** Media of this device one after the other: the backend keeps few uploads of a member. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

/** What `work` gives; nothing where no answer came. */
async function unlessOffline<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (asProblem(error).id !== 'offline') throw error
    return undefined
  }
}
