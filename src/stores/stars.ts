import type { SessionId } from 'domain/programme/ids'
import { create } from 'zustand'
import { storeChoice } from './storage-refusal'
import { storedIds } from './stored-ids'

type Stars = {
  readonly starred: ReadonlySet<SessionId>
  readonly toggleStar: (session: SessionId) => void
  /** Stars all of these, or takes all their stars away. */
  readonly starAll: (sessions: readonly SessionId[], isStarred: boolean) => void
}

const NAME = 'starred'

export const useStars = create<Stars>()((set, get) => {
  const keep = (starred: ReadonlySet<SessionId>): void => {
    storeChoice(NAME, [...starred])
    set({ starred })
  }
  return {
    starred: new Set(storedIds<SessionId>(NAME)),
    toggleStar(session) {
      const starred = new Set(get().starred)
      if (!starred.delete(session)) starred.add(session)
      keep(starred)
    },
    starAll(sessions, isStarred) {
      const starred = new Set(get().starred)
      for (const session of sessions) isStarred ? starred.add(session) : starred.delete(session)
      keep(starred)
    },
  }
})
