import type { BroughtMedia } from 'domain/media/media-job'
import type { MediaUse } from 'domain/media/media-use'
import { asProblem, type Problem } from 'domain/problem'
import { create } from 'zustand'
import { newRequestId } from '@/platform/backend/call'
import type { PickedFile } from '@/platform/files/picked-file'
import { callOrganiser, onMemberChange } from './membership'
import { inTurn, requireSendable, sendAndAsk } from './send-file'

type MediaUpload = {
  /** The field that the file is for; none where no file is under way. */
  readonly field?: string
  readonly file?: PickedFile
  readonly stage: 'uploading' | 'checking' | 'failed'
  /** Bytes of the file that the backend has. */
  readonly sent: number
  /** A piece got no answer, and is sent again until one comes. */
  readonly isCut: boolean
  /** Why it failed. */
  readonly problem?: Problem
}

const nothing: MediaUpload = { stage: 'uploading', sent: 0, isCut: false }

/** The plan, portrait, logo or document that the organiser brings on this device: the backend takes one at a time. */
export const useMediaUpload = create<MediaUpload>()(() => nothing)

const { setState } = useMediaUpload

/** The latest file asked for; what an earlier one still brings is not looked at. */
let turn = 0

/** Gives the file up. The backend keeps what came of it until the member's next file, or for a day. */
export function dropMedia(): void {
  turn++
  setState(nothing, true)
}

onMemberChange(dropMedia)

/**
 * Takes a chosen file to the backend and has it made ready for guests; it takes the place of one that is under way.
 * Returns nothing where that failed, which is then on the screen, or where it was given up.
 */
export async function requestBringMedia(
  field: string,
  use: MediaUse,
  file: PickedFile,
): Promise<BroughtMedia | undefined> {
  const mine = ++turn
  const isWanted = () => turn === mine
  const upload = newRequestId()
  setState({ ...nothing, field, file }, true)
  try {
    requireSendable(file)
    const ask = () => callOrganiser('bringMedia', { upload, use })
    const brought = await inTurn(() => sendAndAsk(file, upload, ask, { isWanted, show: setState }))
    if (isWanted()) dropMedia()
    return brought
  } catch (error) {
    if (isWanted()) setState({ stage: 'failed', problem: asProblem(error), isCut: false })
    return undefined
  }
}
