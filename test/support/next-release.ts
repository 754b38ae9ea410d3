import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { readSeed } from '../../cloud/seed/index'

type Parts = Partial<Omit<Session, 'id'>>

/** The sample programme with some sessions otherwise: what organisers publish next. */
export async function sampleWith(parts: Readonly<Record<string, Parts>>): Promise<Programme> {
  const { programme } = await readSeed()
  for (const id of Object.keys(parts))
    if (!programme.sessions.some((session) => session.id === id)) throw new Error(`the sample has no session ${id}`)
  return { ...programme, sessions: programme.sessions.map((session) => ({ ...session, ...parts[session.id] })) }
}

/** Topic 1 begins 20 minutes late, the side exchange is called off. */
export const delayedAndCancelled = (): Promise<Programme> =>
  sampleWith({
    'topic-1': { start: '2024-09-09T11:30:00+08:00', end: '2024-09-09T12:50:00+08:00' },
    'side-services': { status: 'cancelled' },
  })
