import type { SessionId } from 'domain/programme/ids'
import { readPreference } from '@/services/preferences'

/** The sessions kept under a name. What is none is left out: a damaged device or another form of the app may hold anything. */
export function keptSessions(name: string): SessionId[] {
  const kept = readPreference<unknown>(name)
  return Array.isArray(kept) ? kept.filter((each): each is SessionId => typeof each === 'string') : []
}
