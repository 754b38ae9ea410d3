import { repeatedFields } from 'domain/import/column-fields'
import type { Mapping } from 'domain/import/columns'
import { asProblem, type Problem } from 'domain/problem'
import type { OutputOf, Wire } from 'domain/wire/wire'
import { create } from 'zustand'
import { newRequestId } from '@/platform/backend/call'
import type { PickedFile } from '@/platform/files/picked-file'
import { requestAcceptImport } from './desk'
import { callOrganiser, onMemberChange } from './membership'
import { rememberColumns, rememberedColumns } from './remembered-columns'
import { requireSendable, sendFile } from './send-file'

/** What the backend says would come of the file. */
export type CheckedImport = OutputOf<Wire['organiser']['checkImport']>

type ProgrammeImport = {
  /** None before one is chosen. */
  readonly file?: PickedFile
  readonly stage: 'choosing' | 'uploading' | 'checking' | 'checked' | 'taking' | 'failed'
  /** Bytes of the file that the backend has. */
  readonly sent: number
  /** A piece got no answer, and is sent again until one comes. */
  readonly isCut: boolean
  readonly checked?: CheckedImport
  /** What somebody chose for columns, by their key. */
  readonly chosen: Mapping
  /** The draft was changed after the file had been checked; it was checked anew. */
  readonly isStale: boolean
  /** Why it failed. */
  readonly problem?: Problem
}

const nothing: ProgrammeImport = { stage: 'choosing', sent: 0, isCut: false, chosen: {}, isStale: false }

/** The programme file that the organiser brings on this device. */
export const useProgrammeImport = create<ProgrammeImport>()(() => nothing)

const { getState, setState } = useProgrammeImport

/** The latest thing asked for; what an earlier one still brings is not looked at. */
let turn = 0
/** The id that the file's pieces go under. */
let upload = ''

/** Gives the file up. The backend keeps its pieces until the member's next file. */
export function dropFile(): void {
  turn++
  setState(nothing, true)
}

onMemberChange(dropFile)

/** Runs a step of the latest turn; what goes wrong in it is shown, unless something else was asked for meanwhile. */
async function step(work: (isMine: () => boolean) => Promise<void>): Promise<void> {
  const mine = ++turn
  const isMine = () => turn === mine
  try {
    await work(isMine)
  } catch (error) {
    if (isMine()) setState({ stage: 'failed', problem: asProblem(error), isCut: false })
  }
}

/** Takes a chosen file to the backend and has it checked; it takes the place of one that is under way. */
export function bringFile(file: PickedFile): Promise<void> {
  setState({ ...nothing, file, stage: 'uploading' }, true)
  upload = newRequestId()
  return step(async (isMine) => {
    requireSendable(file)
    await send(file, isMine)
    if (isMine()) await check(isMine)
  })
}

/** Sends what the backend does not have yet. */
function send(file: PickedFile, isMine: () => boolean): Promise<void> {
  setState({ stage: 'uploading', problem: undefined })
  const onProgress = (sent: number, isCut: boolean) => setState({ sent, isCut })
  return sendFile(file, upload, { isWanted: isMine, onProgress })
}

const ask = (chosen: Mapping): Promise<CheckedImport> =>
  callOrganiser('checkImport', { upload, ...(Object.keys(chosen).length > 0 && { mapping: chosen }) })

/** Where the backend no longer has the file, it is sent once more. */
async function askWithFile(chosen: Mapping, isMine: () => boolean): Promise<CheckedImport | undefined> {
  try {
    return await ask(chosen)
  } catch (error) {
    const { file } = getState()
    if (asProblem(error).id !== 'gone' || !file || !isMine()) throw error
    upload = newRequestId()
    await send(file, isMine)
    if (!isMine()) return undefined
    setState({ stage: 'checking' })
    return ask(chosen)
  }
}

/** Has the file checked. The first time, what this device remembers of a file with the same columns counts. */
async function check(isMine: () => boolean): Promise<void> {
  setState({ stage: 'checking', problem: undefined })
  const { chosen, checked: before } = getState()
  let checked = await askWithFile(chosen, isMine)
  if (!checked || !isMine()) return
  const remembered = before ? {} : rememberedColumns(checked.report.columns)
  if (Object.keys(remembered).length > 0) {
    checked = await ask(remembered)
    if (isMine()) setState({ chosen: remembered })
  }
  if (isMine()) setState({ stage: 'checked', checked })
}

/** Checks the same file once more, after a fault or a change of the draft. */
export const checkAgain = (): Promise<void> => {
  const { file, sent } = getState()
  return step(async (isMine) => {
    if (file && sent < file.size) await send(file, isMine)
    if (isMine()) await check(isMine)
  })
}

/** Makes a column another field, `''` for none; a field that only one column can be leaves the one that was it. */
export function chooseField(column: string, field: string): Promise<void> {
  const { checked, chosen } = getState()
  const isOne = field !== '' && !repeatedFields.some((one) => one === field.split(':')[0])
  const others = Object.entries(chosen).filter(([, taken]) => !(isOne && taken === field))
  const next = { ...Object.fromEntries(others), [column]: field }
  if (checked) rememberColumns(checked.report.columns, next)
  setState({ chosen: next })
  return step(check)
}

/**
 * Takes the checked file into the draft. Answers how many rows were taken; nothing where it could not be done, which is
 * then on the screen: a draft that was changed meanwhile is checked against anew.
 */
export async function takeFile(): Promise<number | undefined> {
  const { checked, chosen } = getState()
  let taken: number | undefined
  await step(async (isMine) => {
    if (!checked) return
    setState({ stage: 'taking' })
    const input = { upload, draftRev: checked.draftRev, ...(Object.keys(chosen).length > 0 && { mapping: chosen }) }
    const done = await unlessStale(() => requestAcceptImport(input))
    if (!isMine()) return
    if (done) {
      taken = done.report.taken
      dropFile()
    } else {
      await check(isMine)
      if (isMine()) setState({ isStale: true })
    }
  })
  return taken
}

async function unlessStale<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (asProblem(error).id !== 'stale') throw error
    return undefined
  }
}
