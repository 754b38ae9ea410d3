import type { Gallery } from 'domain/album'
import type { Noticeboard } from 'domain/notice'
import { asProblem, type ProblemId } from 'domain/problem'
import type { Head, Release } from 'domain/release'
import type { Moment } from 'domain/time'
import { create } from 'zustand'
import * as backend from '@/services/backend'
import { clockSkew, deviceTime, setClock, setSkew } from '@/services/clock'
import { readPreference, writePreference } from '@/services/preferences'
import { keep, readKept } from '@/services/slots'

type ForumState = {
  /** `opening` until the device's own copy has been looked for; `empty` where there is none yet. */
  readonly phase: 'opening' | 'ready' | 'empty'
  readonly release?: Release
  readonly head?: Head
  readonly noticeboard?: Noticeboard
  readonly gallery?: Gallery
  /** When the backend last confirmed what is shown, by the device's clock. */
  readonly checkedAt?: Moment
  /** Why the newest check failed; nothing where it went well. */
  readonly problem?: ProblemId
  readonly isChecking: boolean
}

export const useForum = create<ForumState>()(() => ({ phase: 'opening', isChecking: false }))

const { getState, setState } = useForum

/** What the device knew when it last heard from the backend. */
type LastCheck = { readonly head: Head; readonly checkedAt: Moment; readonly skew: number }
const LAST_CHECK = 'last-check'

async function readOr<T>(name: string, read: (text: string) => T): Promise<T | undefined> {
  try {
    const text = await readKept(name)
    return text === undefined ? undefined : read(text)
  } catch {
    return undefined // an older form of the app kept something else here
  }
}

/** Shows what the device has kept, at once; nothing is asked of the network. */
export async function openForum(): Promise<void> {
  const last = readPreference<LastCheck>(LAST_CHECK)
  if (last) setSkew(last.skew)
  const [release, noticeboard, gallery] = await Promise.all([
    readOr('release', backend.readRelease),
    readOr('notices', backend.readNotices),
    readOr('photos', backend.readPhotos),
  ])
  if (release) setState({ phase: 'ready', release, noticeboard, gallery, head: last?.head, checkedAt: last?.checkedAt })
}

/** A full or refusing device is no reason to show nothing. */
const keepIfPossible = (name: string, text: string): Promise<void> => keep(name, text).catch(() => undefined)

async function takeRelease(head: Head, known: Head | undefined): Promise<void> {
  const { release } = getState()
  const isNewer =
    !release || head.release > release.release || (head.release === release.release && head.sha !== known?.sha)
  if (!isNewer) return
  const text = await backend.fetchRelease(head)
  setState({ phase: 'ready', release: backend.readRelease(text), head })
  await keepIfPossible('release', text)
}

async function takeNotices({ notices }: Head, known: Head | undefined): Promise<void> {
  if (getState().noticeboard && known?.notices.sha === notices.sha) return
  const text = await backend.fetchNotices(notices)
  setState({ noticeboard: backend.readNotices(text) })
  await keepIfPossible('notices', text)
}

async function takePhotos({ photos }: Head, known: Head | undefined): Promise<void> {
  if (getState().gallery && known?.photos.sha === photos.sha) return
  const text = await backend.fetchPhotos(photos)
  setState({ gallery: backend.readPhotos(text) })
  await keepIfPossible('photos', text)
}

async function check(): Promise<void> {
  const known = getState().head
  setState({ isChecking: true })
  try {
    const { head, now } = await backend.fetchHead()
    if (now !== undefined) setClock(now)
    await takeRelease(head, known)
    await Promise.all([takeNotices(head, known), takePhotos(head, known)])
    const checkedAt = deviceTime()
    setState({ head, checkedAt, problem: undefined })
    writePreference(LAST_CHECK, { head, checkedAt, skew: clockSkew() })
  } catch (error) {
    setState((state) => ({ problem: asProblem(error).id, phase: state.release ? 'ready' : 'empty' }))
  } finally {
    setState({ isChecking: false })
  }
}

let checking: Promise<void> | undefined

/** Asks the backend what is newest and takes it. One question at a time; whoever asks meanwhile waits for the same answer. */
export function checkForum(): Promise<void> {
  checking ??= check().finally(() => {
    checking = undefined
  })
  return checking
}
