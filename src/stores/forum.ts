import type { Noticeboard } from 'domain/notices/notice'
import type { Gallery } from 'domain/photos/album'
import { asProblem, type ProblemId } from 'domain/problem'
import { hasRelease } from 'domain/release/has-release'
import type { Head, Pointer, Release } from 'domain/release/release'
import { type Moment, SECOND } from 'domain/time/time'
import { create } from 'zustand'
import * as backend from '@/platform/backend/backend'
import {
  fetchParts,
  fetchRelease,
  type LoadedRelease,
  missingParts,
  releaseSoFar,
} from '@/platform/backend/loaded-release'
import { readPreference, writePreference } from '@/platform/storage/preferences'
import { cacheRelease, readCachedParts, readCachedRelease } from '@/platform/storage/release-cache'
import { readNewestSlot, writeSlot } from '@/platform/storage/two-slots'
import { clockSkew, deviceTime, setClock, setSkew } from '@/platform/time/clock'
import { firstDrawing } from '@/platform/time/first-drawing'
import { withTimeout } from '@/platform/time/wait'
import { forgetStrays, isAbandoned, moveOn } from './abandoned-series'

export type ForumState = {
  /**
   * `opening` until the device's own copy has been looked for; `unpublished` before the forum's first release; `empty`
   * where nothing could be loaded yet.
   */
  readonly phase: 'opening' | 'ready' | 'unpublished' | 'empty'
  readonly release?: Release
  /** SHA-256 of the manifest of what is shown: the same while parts of it still come. */
  readonly shown?: string
  /** Whether all of the release is here; abstracts and the like come after what lists need. */
  readonly isWhole?: boolean
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

/** The release once all of it is here; use it to copy items from it or to compare them. */
export const wholeRelease = ({ release, isWhole }: ForumState): Release | undefined => (isWhole ? release : undefined)

const { getState, setState } = useForum

/** What the device knew when it last heard from the backend. */
type LastCheck = { readonly head: Head; readonly checkedAt: Moment; readonly skew: number }
const LAST_CHECK = 'last-check'

function isLastCheck(value: unknown): value is LastCheck {
  const last = value as Partial<LastCheck> | undefined
  return [last?.skew, last?.checkedAt, last?.head?.rehearsal].every(Number.isFinite)
}

type Board = 'notices' | 'photos'

/** SHA-256 of the text that is shown. The device may have kept an older one than that of the last head. */
const shownBoards = new Map<Board, string>()

/** The release that is shown, as far as it is here. */
let loaded: LoadedRelease | undefined

function show(now: LoadedRelease, more: Partial<ForumState> = {}): void {
  loaded = now
  const isWhole = missingParts(now).length === 0
  setState({ phase: 'ready', release: releaseSoFar(now), shown: now.sha, isWhole, ...more })
}

type Read<T> = { readonly sha: string; readonly value: T }

async function readOr<T>(part: Board | 'release', read: (text: string) => T): Promise<Read<T> | undefined> {
  try {
    const kept = await readNewestSlot(part)
    return kept && { sha: kept.sha, value: read(kept.text) }
  } catch {
    return undefined // an older form of the app kept something else here
  }
}

async function showKept(): Promise<void> {
  const noted = readPreference<unknown>(LAST_CHECK)
  const last = isLastCheck(noted) ? noted : undefined
  if (last) setSkew(last.skew)
  const [kept, noticeboard, gallery] = await Promise.all([
    readCachedRelease().catch(() => undefined),
    readOr('notices', backend.parseNotices),
    readOr('photos', backend.parsePhotos),
  ])
  const old = kept ? undefined : await readOr('release', backend.readOldRelease)
  // A device that answers late may be later than the network.
  if ((!kept && !old) || getState().release) return
  for (const [part, read] of [
    ['notices', noticeboard],
    ['photos', gallery],
  ] as const)
    if (read) shownBoards.set(part, read.sha)
  const more = {
    noticeboard: noticeboard?.value,
    gallery: gallery?.value,
    head: last?.head,
    checkedAt: last?.checkedAt,
  }
  if (kept) show(kept, more)
  else setState({ phase: 'ready', release: old?.value, shown: old?.sha, isWhole: true, ...more })
}

async function showBehind(): Promise<void> {
  const now = loaded
  if (!now) return
  await firstDrawing()
  await readCachedParts(now)
  if (now === loaded) show(now)
}

/** A device may never answer: a browser's database that waits for another tab, a damaged profile. The network is asked then. */
const PATIENCE = 3 * SECOND

let opening: Promise<void> = Promise.resolve()

/** Shows what the device has kept, at once; nothing is asked of the network. */
export function openKeptForum(): Promise<void> {
  const kept = showKept()
  opening = withTimeout(PATIENCE, kept, undefined)
  return withTimeout(PATIENCE, kept.then(showBehind), undefined)
}

/** A device that is full, refuses or never answers is no reason to show nothing. */
const orGoOn = (work: Promise<void>): Promise<void> => withTimeout(PATIENCE, work, undefined).catch(() => undefined)

async function storeBoard(board: Board, text: string, sha: string): Promise<void> {
  shownBoards.set(board, sha)
  await orGoOn(writeSlot(board, sha, text))
}

/** Takes what is shown first of a release, by the changed items against the one that is shown where they are there. */
async function takeShown(head: Head): Promise<void> {
  const before = getState().release && loaded
  if (before?.sha === head.sha) return
  const now = await fetchRelease(head, before)
  show(now, { head })
  await orGoOn(cacheRelease(now))
  // A first screen is drawn before the rest is fetched.
  if (!before) await firstDrawing()
}

/** The rest of it: what the device does not have is fetched. */
async function takeBehind(now: LoadedRelease): Promise<void> {
  if (missingParts(now).length === 0) return
  if (now.isCached) await orGoOn(readCachedParts(now))
  await fetchParts(now, missingParts(now)).finally(() => {
    if (now === loaded) show(now)
    return orGoOn(cacheRelease(now))
  })
}

async function takeRelease(head: Head): Promise<void> {
  await takeShown(head)
  const now = loaded
  if (now) await takeBehind(now)
}

const boards = {
  notices: {
    shown: () => getState().noticeboard,
    fetch: backend.fetchNotices,
    show: (text: string) => setState({ noticeboard: backend.parseNotices(text) }),
  },
  photos: {
    shown: () => getState().gallery,
    fetch: backend.fetchPhotos,
    show: (text: string) => setState({ gallery: backend.parsePhotos(text) }),
  },
}

async function takeBoard(name: Board, { rev, sha }: Pointer): Promise<void> {
  const board = boards[name]
  const shown = board.shown()
  if (shown && (rev < shown.rev || shownBoards.get(name) === sha)) return
  const text = await board.fetch({ rev, sha })
  board.show(text)
  await storeBoard(name, text, sha)
}

/** Waits for all of them, then throws the first error: one that is still running could overwrite a newer one. */
async function settleAll(parts: readonly Promise<void>[]): Promise<void> {
  const errors: unknown[] = []
  await Promise.all(parts.map((part) => part.catch((error) => errors.push(error))))
  if (errors.length > 0) throw errors[0]
}

/** Whether the head is of another run of releases than what is shown, whose numbers say nothing of this one's. */
function isOfAnotherSeries({ series, release }: Head): boolean {
  const { head, release: shown } = getState()
  // Of what is shown without its head nothing says which run it is of: what the backend has is taken.
  return head ? head.series !== series : release < (shown?.release ?? 0)
}

async function takeAll(head: Head): Promise<void> {
  if (isOfAnotherSeries(head)) {
    const { head: before, release: shown } = getState()
    await takeShown(head)
    if (before) moveOn({ series: before.series, release: shown?.release ?? 0 }, head)
    setState({ head, noticeboard: undefined, gallery: undefined })
  } else forgetStrays()
  await settleAll([takeRelease(head), takeBoard('notices', head.notices), takeBoard('photos', head.photos)])
  const checkedAt = deviceTime()
  setState({ head, checkedAt, problem: undefined })
  writePreference(LAST_CHECK, { head, checkedAt, skew: clockSkew() })
}

/** A cache on the way may answer with what was newest before. That says nothing of what is shown. */
const isOlder = (head: Head): boolean =>
  isOfAnotherSeries(head) ? isAbandoned(head) : head.release < (getState().release?.release ?? 0)

/**
 * The head. One that named a file that is not there may lie in a cache, and one answer that names another run of
 * releases may be a stray: the backend itself is asked then.
 */
async function askHead(): Promise<backend.HeadAnswer> {
  const { head: known, problem } = getState()
  const answer = await backend.fetchHead(problem === 'gone' ? 'fresh' : 'asked')
  return known && isOfAnotherSeries(answer.head) ? backend.fetchHead('fresh') : answer
}

/** Nothing is published. What the device still shows is of a forum that was here before. */
function awaitFirst(head: Head): void {
  const { release } = getState()
  setState({ problem: undefined, checkedAt: deviceTime(), ...(release ? {} : { head, phase: 'unpublished' }) })
}

async function check(told: Head | undefined): Promise<void> {
  setState({ isChecking: true })
  try {
    await opening
    const { head, now } = told && !isOfAnotherSeries(told) ? { head: told, now: undefined } : await askHead()
    if (now !== undefined) setClock(now)
    if (!hasRelease(head)) awaitFirst(head)
    else if (isOlder(head)) setState({ problem: undefined })
    else await takeAll(head)
  } catch (error) {
    setState((state) => ({ problem: asProblem(error).id, phase: state.release ? 'ready' : 'empty' }))
  } finally {
    setState({ isChecking: false })
  }
}

let checking: Promise<void> | undefined

/**
 * Asks the backend what is newest and takes it, or takes the head that it told. One request at a time: callers
 * in the meantime wait for the same one.
 */
function checkOnce(told?: Head): Promise<void> {
  checking ??= check(told).finally(() => {
    checking = undefined
  })
  return checking
}

export const checkForum = (): Promise<void> => checkOnce()

/** What was told last while a question was under way, and what comes of it. */
let toldLast: Head | undefined
let following: Promise<void> | undefined

/**
 * The backend has something newer, and may have told what: what is being asked may have been answered before that. Of
 * several pieces of news that come meanwhile the last says it all.
 */
export function takeHead(told?: Head): Promise<void> {
  toldLast = told
  following ??= Promise.resolve(checking).then(() => {
    following = undefined
    return checkOnce(toldLast)
  })
  return following
}
