import { asProblem, Problem } from 'domain/problem'
import { SECOND } from 'domain/time/time'
import { type BroughtFacts, COPY_PIECE, type CopyProgress, LARGEST_COPY } from 'domain/wire/wire-restore'
import { create } from 'zustand'
import { newRequestId } from '@/platform/backend/call'
import type { PickedFile } from '@/platform/files/picked-file'
import { askBeforeClosing, askCopyProgress, dropCopy, sendCopyPiece } from '@/platform/files/send-copy.h5'
import { wait } from '@/platform/time/wait'
import { checkForum } from '../forum'
import { refreshDesk } from './desk'
import { onMemberChange, refreshMember, useMembership } from './membership'

type WholeCopy = {
  readonly stage: 'choosing' | 'sending' | 'checking' | 'failed' | 'done'
  readonly file?: PickedFile
  /** Bytes that the backend has. */
  readonly sent: number
  /** The last question got no answer, and is asked again until one comes. */
  readonly isCut: boolean
  readonly problem?: Problem
  /** What came with it. */
  readonly facts?: BroughtFacts
}

const nothing: WholeCopy = { stage: 'choosing', sent: 0, isCut: false }

/** The copy of a whole forum that an owner brings in on this device. */
export const useWholeCopy = create<WholeCopy>()(() => nothing)

const { getState, setState } = useWholeCopy

/** Between two tries, and between two looks at how far the check is. */
const PAUSE = SECOND

/** The latest copy; what an earlier one still brings is not looked at. */
let latest = ''

/** Gives the copy up, as far as it is not whole yet. */
export function cancelCopy(): void {
  const { token } = useMembership.getState()
  if (token && latest) void dropCopy({ token, upload: latest }).catch(() => undefined)
  latest = ''
  setState(nothing, true)
}

onMemberChange(() => {
  latest = ''
  setState(nothing, true)
})

/** What came of the last copy has been seen. */
export const putAwayFacts = (): void => setState(nothing, true)

/** Brings a chosen copy in: sends it, then waits for what comes of it. */
export async function bringCopy(file: PickedFile): Promise<void> {
  const upload = newRequestId()
  latest = upload
  setState({ ...nothing, stage: 'sending', file }, true)
  const askNoMore = askBeforeClosing()
  try {
    const facts = await broughtIn(file, upload)
    if (facts) await showForum(facts)
  } catch (error) {
    if (latest === upload) setState({ ...nothing, stage: 'failed', file, problem: asProblem(error) }, true)
  } finally {
    askNoMore()
  }
}

/** What came of it; nothing where it is no longer wanted. */
async function broughtIn(file: PickedFile, upload: string): Promise<BroughtFacts | undefined> {
  if (file.size > LARGEST_COPY) throw new Problem('too-large', 'The copy is too large.', { reason: 'backup-large' })
  let progress: CopyProgress | undefined = await untilAnswered(upload, () => next(file, upload, 0))
  while (progress) {
    if (progress.stage === 'done') return progress.facts
    const { stage, received } = progress
    setState({ stage: stage === 'receiving' ? 'sending' : 'checking', sent: received })
    if (stage === 'checking') await wait(PAUSE)
    progress = await untilAnswered(upload, () =>
      stage === 'receiving' ? next(file, upload, received) : askCopyProgress(asked(upload)),
    )
  }
  return undefined
}

function asked(upload: string) {
  const { token } = useMembership.getState()
  if (!token) throw new Problem('signed-out', 'Nobody is signed in.')
  return { token, upload }
}

const next = (file: PickedFile, upload: string, at: number): Promise<CopyProgress> => {
  const piece = file.part?.(at, Math.min(file.size, at + COPY_PIECE))
  if (!piece) throw new Problem('gone', 'The device no longer gives the file.')
  return sendCopyPiece(asked(upload), piece, at, file.size)
}

/** Without a network it waits for one: a piece that came already is no error. */
async function untilAnswered(upload: string, ask: () => Promise<CopyProgress>): Promise<CopyProgress | undefined> {
  while (latest === upload) {
    try {
      const answer = await ask()
      if (latest !== upload) return undefined
      if (getState().isCut) setState({ isCut: false })
      return answer
    } catch (error) {
      if (asProblem(error).id !== 'offline') throw error
      if (latest === upload) setState({ isCut: true })
      await wait(PAUSE)
    }
  }
  return undefined
}

/** The owner may be a member of the copy's now, and the desk's draft is another. */
async function showForum(facts: BroughtFacts): Promise<void> {
  await refreshMember().catch(() => undefined)
  setState({ ...nothing, stage: 'done', facts }, true)
  await refreshDesk()
  void checkForum()
}
