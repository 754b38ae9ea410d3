import type { Difference } from 'domain/draft/differences'
import type { Edit } from 'domain/draft/edit'
import type { Keepable } from 'domain/draft/keep-wall-times'
import { withDelta } from 'domain/draft/list-delta'
import { applyDraftUpdate, type Draft } from 'domain/draft/log'
import { asProblem, type ProblemId } from 'domain/problem'
import type { Change } from 'domain/programme/change'
import type { PhotoId } from 'domain/programme/ids'
import type { Warning } from 'domain/warnings/warning'
import type { ActionName, InputOf, OutputOf, Wire } from 'domain/wire/wire'
import { create } from 'zustand'
import { newRequestId } from '@/platform/backend/call'
import { loginCode } from '@/platform/backend/login'
import { wait } from '@/platform/time/wait'
import { checkForum } from '../forum'
import { callOrganiser, onMemberChange, takeRole } from './membership'

type Organiser = Wire['organiser']
/** What publishing the draft would change, and what to look at first. */
export type DeskPreview = Pick<OutputOf<Organiser['preview']>, 'id' | 'draftRev' | 'release' | 'reach'> & {
  readonly changes: readonly Change[]
  readonly differences: readonly Difference[]
  readonly warnings: readonly Warning[]
}
type Repeatable = { [A in ActionName<'organiser'>]: InputOf<Organiser[A]> extends { request: string } ? A : never }
/** An action that carries a request id: asked twice, it is done once. */
type Act = Repeatable[ActionName<'organiser'>]

type Desk = {
  /** The draft and what publishing it would change; both of one `rev` of the draft. */
  readonly draft?: Draft
  readonly preview?: DeskPreview
  /** Why the newest look at the draft failed. */
  readonly problem?: ProblemId
  /** An act is under way. */
  readonly isBusy: boolean
}

export const useDesk = create<Desk>()(() => ({ isBusy: false }))

const { getState, setState } = useDesk

onMemberChange(() => setState({ isBusy: false }, true))

/** What came since the last look; all of it where there was none, or the log does not reach back that far. */
async function look(): Promise<void> {
  const { draft: known, preview: before } = getState()
  const draft = known ?? (await callOrganiser('draft', {}))
  const { news, since, role, ...answer } = await callOrganiser('preview', {
    draft: draft.rev,
    ...(before && { preview: before.id }),
  })
  takeRole(role)
  const base = since === before?.id ? before : undefined
  const preview: DeskPreview = {
    ...answer,
    changes: withDelta(base?.changes ?? [], answer.changes),
    differences: withDelta(base?.differences ?? [], answer.differences),
    warnings: withDelta(base?.warnings ?? [], answer.warnings),
  }
  const next = news ? applyDraftUpdate(draft, news) : undefined
  // Where nothing came, nothing is drawn.
  setState({
    draft: next?.rev === known?.rev ? known : next,
    preview: next && preview.id === before?.id ? before : next && preview,
    problem: undefined,
  })
  if (!next) await look()
}

let looking: Promise<void> | undefined

/** Looks at the draft as it is now. Who asks meanwhile waits for the same answer. */
export function refreshDesk(): Promise<void> {
  looking ??= look()
    .catch((error) => setState({ problem: asProblem(error).id }))
    .finally(() => {
      looking = undefined
    })
  return looking
}

const TRIES = 3
const PAUSE = 1000 // ms

/** Where no answer came the act may have been done or not: the same request id makes asking again safe. */
async function persist<T>(act: () => Promise<T>, tries = TRIES): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (asProblem(error).id !== 'offline' || tries <= 1) throw error
    await wait(PAUSE)
    return persist(act, tries - 1)
  }
}

/** Acts by which words reach everybody: WeChat may have to check them, and wants to know for whom. */
const checked: readonly string[] = ['publish', 'notice', 'captionPhoto'] satisfies Act[]

/** Asks again with a login code where WeChat has to know who publishes; a code works once, a browser has none. */
async function askAs<A extends Act>(action: A, input: InputOf<Organiser[A]>): Promise<OutputOf<Organiser[A]>> {
  try {
    return await callOrganiser(action, input)
  } catch (error) {
    if (asProblem(error).id !== 'needs-wechat' || !checked.includes(action)) throw error
    const login = await loginCode()
    if (!login) throw error
    return callOrganiser(action, { ...input, login })
  }
}

/** The last act that got no answer: pressed again, it goes out under its own id. */
let unanswered: { readonly payload: string; readonly request: string } | undefined

async function perform<A extends Act>(
  action: A,
  input: Omit<InputOf<Organiser[A]>, 'request'>,
): Promise<OutputOf<Organiser[A]>> {
  const payload = JSON.stringify([action, input])
  const request = unanswered?.payload === payload ? unanswered.request : newRequestId()
  unanswered = { payload, request }
  try {
    // TypeScript cannot see that an input without its request id, and the id, are the input.
    const answer = await persist(() => askAs(action, { ...input, request } as unknown as InputOf<Organiser[A]>))
    unanswered = undefined
    return answer
  } catch (error) {
    if (asProblem(error).id !== 'offline') unanswered = undefined
    throw error
  }
}

/** One act at a time; what it changed is on the screen when it has ended. Rejects with the backend's problem. */
async function acting<T>(act: () => Promise<T>): Promise<T> {
  setState({ isBusy: true })
  try {
    const answer = await act()
    await looking
    await refreshDesk()
    return answer
  } finally {
    setState({ isBusy: false })
  }
}

/**
 * Makes the edits and publishes them, where the draft was at `draftRev` before. Rejects as `requestEditDraft` does; `held` is
 * why they are in the draft and were not published.
 */
export async function requestEditAndPublish(edits: Edit[], draftRev: number): Promise<OutputOf<Organiser['edit']>> {
  const done = await acting(() => perform('edit', { edits, publish: { draftRev } }))
  if (done.published) void checkForum()
  return done
}

/** Makes the edits, all or none. Rejects with `stale` and both versions, or `bad-input` that names the field. */
export const requestEditDraft = (edits: Edit[], keep?: Keepable) => acting(() => perform('edit', { edits, keep }))

/** Gives an empty server's draft its forum. Rejects with `bad-input` where there is no such time zone. */
export const requestBeginForum = (basics: InputOf<Organiser['begin']>['basics']) =>
  acting(() => perform('begin', { basics }))

/** Takes a checked file into the draft. Rejects with `stale` where the draft was changed since, `gone` without the file. */
export const requestAcceptImport = (input: Omit<InputOf<Organiser['acceptImport']>, 'request'>) =>
  acting(() => perform('acceptImport', input))

/** Reverses the member's own latest act. Rejects with `gone` where there is none, `stale` where the item changed since. */
export const requestUndo = () => acting(() => perform('undo', {}))
export const requestRedo = () => acting(() => perform('redo', {}))

/** The number of the release that an act made; `undefined` where the newest was as asked already and none was made. */
type Made = number | undefined

/** Publishes the draft as it was looked at. Rejects with `stale` where it changed since. */
export async function requestPublishDraft(draftRev: number, note?: string): Promise<Made> {
  const { release, act } = await acting(() => perform('publish', { draftRev, ...(note && { note }) }))
  void checkForum()
  return act === undefined ? undefined : release
}

/** Publishes release `release` again as a new one. */
export async function requestRollBack(release: number): Promise<Made> {
  const done = await acting(() => perform('rollback', { release }))
  void checkForum()
  return done.act === undefined ? undefined : done.release
}

export const requestPostNotice = async (text: InputOf<Organiser['notice']>['text']): Promise<void> => {
  await perform('notice', { text })
  void checkForum()
}

export const requestWithdrawNotice = async (id: InputOf<Organiser['withdraw']>['id']): Promise<void> => {
  await perform('withdraw', { id })
  void checkForum()
}

/** Does something with a photo, which is on the screen then. */
async function performOnPhoto<A extends 'captionPhoto' | 'removePhoto' | 'restorePhoto'>(
  action: A,
  input: Omit<InputOf<Organiser[A]>, 'request'>,
): Promise<void> {
  await perform(action, input)
  await checkForum()
}

/** Words a photo in some languages; an empty wording takes the one in its language away. */
export const requestCaptionPhoto = (id: PhotoId, wordings: InputOf<Organiser['captionPhoto']>['wordings']) =>
  performOnPhoto('captionPhoto', { id, wordings })

/** Takes a photo off the gallery; for an hour `requestRestorePhoto` puts it back. */
export const requestRemovePhoto = (id: PhotoId) => performOnPhoto('removePhoto', { id })
export const requestRestorePhoto = (id: PhotoId) => performOnPhoto('restorePhoto', { id })
