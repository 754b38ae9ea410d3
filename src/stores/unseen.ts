import { changes } from 'domain/changes'
import type { SessionId } from 'domain/programme/ids'
import { create } from 'zustand'
import { writePreference } from '@/services/preferences'
import { useForum } from './forum'
import { keptSessions } from './kept-sessions'

type Unseen = {
  /** Sessions that changed since this device last looked at the changes. Nothing is unseen at the first load. */
  readonly sessions: readonly SessionId[]
}

const NAME = 'unseen'

export const useUnseen = create<Unseen>()(() => ({ sessions: keptSessions(NAME) }))

function setUnseen(sessions: readonly SessionId[]): void {
  writePreference(NAME, sessions)
  useUnseen.setState({ sessions })
}

/** The reader has looked at the changes. */
export function markSeen(): void {
  if (useUnseen.getState().sessions.length > 0) setUnseen([])
}

useForum.subscribe(({ release, head }, before) => {
  if (!release || !before.release || release === before.release) return
  // What another run of releases holds is no change of what was seen.
  if (before.head && head?.series !== before.head.series) return setUnseen([])
  const changed = changes(before.release.programme, release.programme).map(({ session }) => session)
  if (changed.length > 0) setUnseen([...new Set([...useUnseen.getState().sessions, ...changed])])
})
