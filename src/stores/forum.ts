import type { Gallery } from 'domain/album'
import type { Noticeboard } from 'domain/notice'
import { asProblem, type ProblemId } from 'domain/problem'
import type { Head, Release } from 'domain/release'
import { type Moment, SECOND } from 'domain/time'
import { create } from 'zustand'
import * as backend from '@/services/backend'
import { clockSkew, deviceTime, setClock, setSkew } from '@/services/clock'
import { readPreference, writePreference } from '@/services/preferences'
import { sha256Of } from '@/services/sha256'
import { keep, readKept } from '@/services/slots'
import { within } from '@/services/wait'

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

function isLastCheck(value: unknown): value is LastCheck {
  const last = value as Partial<LastCheck> | undefined
  return [last?.skew, last?.checkedAt, last?.head?.rehearsal].every(Number.isFinite)
}

type Part = 'release' | 'notices' | 'photos'

/** SHA-256 of the text that is shown. The device may have kept an older one than that of the last head. */
const held = new Map<Part, string>()

type Read<T> = { readonly sha: string; readonly value: T }

async function readOr<T>(part: Part, read: (text: string) => T): Promise<Read<T> | undefined> {
  try {
    const text = await readKept(part)
    return text === undefined ? undefined : { sha: sha256Of(text), value: read(text) }
  } catch {
    return undefined // an older form of the app kept something else here
  }
}

async function showKept(): Promise<void> {
  const kept = readPreference<unknown>(LAST_CHECK)
  const last = isLastCheck(kept) ? kept : undefined
  if (last) setSkew(last.skew)
  const [release, noticeboard, gallery] = await Promise.all([
    readOr('release', backend.readRelease),
    readOr('notices', backend.readNotices),
    readOr('photos', backend.readPhotos),
  ])
  // A device that answers late may be later than the network.
  if (!release || getState().release) return
  const parts = { release, notices: noticeboard, photos: gallery }
  for (const [part, read] of Object.entries(parts)) if (read) held.set(part as Part, read.sha)
  setState({
    phase: 'ready',
    release: release.value,
    noticeboard: noticeboard?.value,
    gallery: gallery?.value,
    head: last?.head,
    checkedAt: last?.checkedAt,
  })
}

/** A device may never answer: a browser's database that waits for another tab, a damaged profile. The network is asked then. */
const PATIENCE = 3 * SECOND

let opening: Promise<void> = Promise.resolve()

/** Shows what the device has kept, at once; nothing is asked of the network. */
export function openForum(): Promise<void> {
  opening = within(PATIENCE, showKept(), undefined)
  return opening
}

/** A device that is full, refuses or never answers is no reason to show nothing. */
async function hold(part: Part, text: string, sha: string): Promise<void> {
  held.set(part, sha)
  await within(PATIENCE, keep(part, text), undefined).catch(() => undefined)
}

async function takeRelease(head: Head): Promise<void> {
  if (getState().release && held.get('release') === head.sha) return
  const text = await backend.fetchRelease(head)
  setState({ phase: 'ready', release: backend.readRelease(text), head })
  await hold('release', text, head.sha)
}

async function takeNotices({ notices }: Head): Promise<void> {
  const { noticeboard } = getState()
  if (noticeboard && (notices.rev < noticeboard.rev || held.get('notices') === notices.sha)) return
  const text = await backend.fetchNotices(notices)
  setState({ noticeboard: backend.readNotices(text) })
  await hold('notices', text, notices.sha)
}

async function takePhotos({ photos }: Head): Promise<void> {
  const { gallery } = getState()
  if (gallery && (photos.rev < gallery.rev || held.get('photos') === photos.sha)) return
  const text = await backend.fetchPhotos(photos)
  setState({ gallery: backend.readPhotos(text) })
  await hold('photos', text, photos.sha)
}

/** Ends when all have ended, with the first fault: a part left behind could arrive after a newer one. */
async function endOfAll(parts: readonly Promise<void>[]): Promise<void> {
  const faults: unknown[] = []
  await Promise.all(parts.map((part) => part.catch((fault) => faults.push(fault))))
  if (faults.length > 0) throw faults[0]
}

/** Whether the head is of another run of releases than what is shown, whose numbers say nothing of this one's. */
function isOfAnotherSeries({ series, release }: Head): boolean {
  const { head, release: shown } = getState()
  // Of what is shown without its head nothing says which run it is of: what the backend has is taken.
  return head ? head.series !== series : release < (shown?.release ?? 0)
}

type LeftRun = { readonly release: number; readonly answers: number }

/**
 * Runs of releases that this device has gone on from: what was shown of each, and how many answers in a row have named it
 * since. A stale copy of an
 * old run turns nothing back; a backend that keeps answering with it is the right one, and the other answer was a stray.
 */
const left = new Map<string | undefined, LeftRun>()
const INSISTS = 3

/** Whether a head is of a run that was left and is not to be gone back to, or not yet. */
function isLeft({ series, release }: Head): boolean {
  const run = left.get(series)
  if (!run) return false
  const answers = release < run.release ? run.answers : run.answers + 1
  left.set(series, { ...run, answers })
  return release < run.release || answers < INSISTS
}

/** The run that is shown was named: what named another before that was a stray answer. */
function forgetStrays(): void {
  for (const [series, run] of left) left.set(series, { ...run, answers: 0 })
}

async function takeAll(head: Head): Promise<void> {
  if (isOfAnotherSeries(head)) {
    const { head: before, release: shown } = getState()
    await takeRelease(head)
    if (before) left.set(before.series, { release: shown?.release ?? 0, answers: 0 })
    left.delete(head.series)
    setState({ head, noticeboard: undefined, gallery: undefined })
  } else forgetStrays()
  await endOfAll([takeRelease(head), takeNotices(head), takePhotos(head)])
  const checkedAt = deviceTime()
  setState({ head, checkedAt, problem: undefined })
  writePreference(LAST_CHECK, { head, checkedAt, skew: clockSkew() })
}

/** A cache on the way may answer with what was newest before. That says nothing of what is shown. */
const isOlder = (head: Head): boolean =>
  isOfAnotherSeries(head) ? isLeft(head) : head.release < (getState().release?.release ?? 0)

/**
 * The head. One that named a file that is not there may lie in a cache, and one answer that names another run of
 * releases may be a stray: the backend itself is asked then.
 */
async function askHead(): Promise<backend.HeadAnswer> {
  const { head: known, problem } = getState()
  const answer = await backend.fetchHead(problem === 'gone' ? 'fresh' : 'asked')
  return known && isOfAnotherSeries(answer.head) ? backend.fetchHead('fresh') : answer
}

async function check(): Promise<void> {
  setState({ isChecking: true })
  try {
    await opening
    const { head, now } = await askHead()
    if (now !== undefined) setClock(now)
    if (isOlder(head)) setState({ problem: undefined })
    else await takeAll(head)
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

/** The backend has something newer: what is being asked may have been answered before that, so it is asked once more. */
export async function takeNews(): Promise<void> {
  await checking
  await checkForum()
}
