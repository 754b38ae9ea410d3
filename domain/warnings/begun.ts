import { startsAt } from '../agenda/agenda'
import type { ChangeKind } from '../programme/change'
import type { SessionId } from '../programme/ids'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import { sessionChanges } from '../release/changes'
import type { Moment } from '../time/time'
import type { Warning } from './warning'

/** What is done to a session while it runs or after it, and breaks nobody's plan. */
const usual: ReadonlySet<ChangeKind> = new Set<ChangeKind>(['full', 'places-free', 'document-added'])

type Find = (id: SessionId) => Session | undefined

const finderOf = ({ sessions }: Programme): Find => {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  return (id) => byId.get(id)
}

const hasBegun = (session: Session | undefined, now: Moment): boolean =>
  session?.status === 'scheduled' && startsAt(session) <= now

/** Changes to sessions that have begun at `now`, by the published programme or by this one. A cancelled one never begins. */
export function begunWarnings(programme: Programme, published: Programme, now: Moment): Warning[] {
  const [before, after] = [finderOf(published), finderOf(programme)]
  return sessionChanges(published, programme)
    .filter(({ session }) => hasBegun(before(session), now) || hasBegun(after(session), now))
    .map(({ session, kinds }) => ({ session, kinds: kinds.filter((kind) => !usual.has(kind)) }))
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ session, kinds }) => ({ kind: 'begun', at: { session }, changes: kinds }))
}
