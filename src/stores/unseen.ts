import type { NoticeId, SessionId } from 'domain/programme/ids'
import { sessionChanges } from 'domain/release/changes'
import { create } from 'zustand'
import { writePreference } from '@/platform/storage/preferences'
import { type ForumState, useForum } from './forum'
import { storedIds } from './stored-ids'

type Unseen = {
  /** Sessions that changed since this device last looked at the changes. Nothing is unseen at the first load. */
  readonly sessions: readonly SessionId[]
  /** Notices that came since then. */
  readonly notices: readonly NoticeId[]
}

const names = { sessions: 'unseen', notices: 'unseen-notices' } as const
const nothing: Unseen = { sessions: [], notices: [] }

export const useUnseen = create<Unseen>()(() => ({
  sessions: storedIds<SessionId>(names.sessions),
  notices: storedIds<NoticeId>(names.notices),
}))

const { getState } = useUnseen

/** What the badge on the first tab says. */
export const unseenCount = ({ sessions, notices }: Unseen): number => sessions.length + notices.length

function setUnseen(unseen: Partial<Unseen>): void {
  const { sessions, notices } = { ...getState(), ...unseen }
  if (sessions !== getState().sessions) writePreference(names.sessions, sessions)
  if (notices !== getState().notices) writePreference(names.notices, notices)
  useUnseen.setState({ sessions, notices })
}

/** The reader has looked at the changes. */
export function markSeen(): void {
  if (unseenCount(getState()) > 0) setUnseen(nothing)
}

/** The reader has looked at what changed in one session. */
export function markSessionSeen(id: SessionId): void {
  setUnseen({ sessions: getState().sessions.filter((session) => session !== id) })
}

function countSessions({ release, shown, head }: ForumState, before: ForumState): void {
  if (!release || !before.release || shown === before.shown) return
  if (before.head && head?.series !== before.head.series) {
    // What another run of releases holds is no change of what was seen.
    setUnseen(nothing)
    return
  }
  const changed = sessionChanges(before.release.programme, release.programme).map(({ session }) => session)
  if (changed.length > 0) setUnseen({ sessions: [...new Set([...getState().sessions, ...changed])] })
}

function countNotices({ noticeboard }: ForumState, before: ForumState): void {
  if (!noticeboard || noticeboard === before.noticeboard) return
  // To a device that had none yet, none is news.
  const known = new Set((before.noticeboard ?? noticeboard).notices.map(({ id }) => id))
  const ids = noticeboard.notices.map(({ id }) => id)
  const unseen = new Set(getState().notices)
  // One that was withdrawn can be seen no more.
  const notices = ids.filter((id) => unseen.has(id) || !known.has(id))
  if (notices.length > 0 || unseen.size > 0) setUnseen({ notices })
}

/** Counts from the first programme on that is shown, whichever page is there by then. */
export function watchUnseen(): void {
  useForum.subscribe(countSessions)
  useForum.subscribe(countNotices)
}
