import { bigProgramme } from './big-programme'
import { startServer, type TestServer } from './server'

/** A forum of 400 sessions on one day, fifty at a time, of which the first is cancelled; the server starts at 11:12 of that day. */
export function startCrowdedForum(): Promise<TestServer> {
  const programme = bigProgramme(400)
  const sessions = programme.sessions.map((session, index) =>
    index === 0 ? { ...session, status: 'cancelled' as const } : session,
  )
  return startServer({
    programme: { ...programme, sessions },
    rehearsal: Date.parse('2024-09-09T11:12:05+08:00') - Date.now(),
  })
}
