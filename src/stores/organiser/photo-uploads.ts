import { asProblem, type Problem } from 'domain/problem'
import type { InputOf, Wire } from 'domain/wire/wire'
import { create } from 'zustand'
import { newRequestId } from '@/platform/backend/call'
import type { PickedFile } from '@/platform/files/picked-file'
import { checkForum } from '../forum'
import { callOrganiser, onMemberChange } from './membership'
import { inTurn, requireSendable, sendAndAsk } from './send-file'

type AlbumId = InputOf<Wire['organiser']['addPhoto']>['album']
type Waiting = { readonly file: PickedFile; readonly album: AlbumId }

type PhotoUploads = {
  /** The first one is under way. */
  readonly waiting: readonly Waiting[]
  readonly stage: 'uploading' | 'checking'
  /** Bytes of the first one as it is sent, and how many of them the backend has. */
  readonly size: number
  readonly sent: number
  /** A piece got no answer, and is sent again until one comes. */
  readonly isCut: boolean
  /** Photos that the gallery has, and that it had already. */
  readonly added: number
  readonly there: number
  readonly refused: readonly (Waiting & { readonly problem: Problem })[]
}

const nothing: PhotoUploads = {
  waiting: [],
  stage: 'uploading',
  size: 0,
  sent: 0,
  isCut: false,
  added: 0,
  there: 0,
  refused: [],
}

/** The photos that the organiser adds on this device, one after the other, whatever page is shown. */
export const usePhotoUploads = create<PhotoUploads>()(() => nothing)

const { getState, setState } = usePhotoUploads

/** Counts whenever all that waits is given up. */
let turn = 0

/** Gives up the photo that is under way and all that wait. Those that were added stay. */
export function cancelPhotos(): void {
  turn++
  setState({ waiting: [] })
}

onMemberChange(() => {
  cancelPhotos()
  setState(nothing, true)
})

/** Adds photos to an album, to the first one without it. One that is refused keeps back no other. Those under way come first. */
export function requestAddPhotos(files: readonly PickedFile[], album: AlbumId): Promise<void> {
  return addAll(files.map((file) => ({ file, album })))
}

/** Tries those again that were refused. */
export const retryPhotos = (): Promise<void> => addAll(getState().refused)

async function addAll(wanted: readonly Waiting[]): Promise<void> {
  const { waiting } = getState()
  if (waiting.length > 0) return setState({ waiting: [...waiting, ...wanted] })
  setState({ ...nothing, waiting: wanted }, true)
  const mine = ++turn
  const isWanted = () => turn === mine
  for (let next = getState().waiting[0]; isWanted() && next; next = getState().waiting[0]) {
    const { file, album: into } = next
    await inTurn(() => add(file, into, isWanted)).catch((error) => {
      if (isWanted()) setState({ refused: [...getState().refused, { ...next, problem: asProblem(error) }] })
    })
    if (isWanted()) setState({ waiting: getState().waiting.slice(1) })
  }
}

async function add(chosen: PickedFile, album: AlbumId, isWanted: () => boolean): Promise<void> {
  if (!isWanted()) return
  const [upload, request] = [newRequestId(), newRequestId()]
  setState({ stage: 'uploading', size: chosen.size, sent: 0, isCut: false })
  const { file = chosen, thumbnail } = (await chosen.asPhoto?.()) ?? {}
  requireSendable(file)
  if (isWanted()) setState({ size: file.size })
  const ask = () => callOrganiser('addPhoto', { request, upload, album, ...(thumbnail && { thumbnail }) })
  const done = await sendAndAsk(file, upload, ask, { isWanted, show: setState })
  if (!done) return
  const { added, there } = getState()
  setState(done.isNew ? { added: added + 1 } : { there: there + 1 })
  if (done.isNew) void checkForum()
}
