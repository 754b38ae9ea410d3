import type { DelegationId } from 'domain/programme/ids'
import { congress } from './congress'
import { startServer, type TestServer } from './server'

/** A forum of 1,351 sessions in 92 rooms, of which the first is cancelled, and of 200 delegations; the server starts at 13:15 of its second day. */
export function startCrowdedForum(): Promise<TestServer> {
  const programme = congress(1351)
  const delegations = Array.from({ length: 200 }, (_, at) => ({
    id: `d${at}` as DelegationId,
    kind: at < 150 ? ('country' as const) : ('organisation' as const),
    name: { en: `Delegation ${at}` },
  }))
  const sessions = programme.sessions.map((session, index) =>
    index === 0 ? { ...session, status: 'cancelled' as const } : session,
  )
  return startServer({
    programme: { ...programme, sessions, delegations },
    rehearsal: Date.parse('2027-06-02T13:15:05+08:00') - Date.now(),
  })
}
