import type { SessionId } from 'domain/programme/ids'
import { create } from 'zustand'
import { writePreference } from '@/services/preferences'
import { keptSessions } from './kept-sessions'

type Stars = {
  readonly starred: ReadonlySet<SessionId>
  readonly toggleStar: (session: SessionId) => void
}

const NAME = 'starred'

export const useStars = create<Stars>()((set, get) => ({
  starred: new Set(keptSessions(NAME)),
  toggleStar(session) {
    const starred = new Set(get().starred)
    if (!starred.delete(session)) starred.add(session)
    writePreference(NAME, [...starred])
    set({ starred })
  },
}))
