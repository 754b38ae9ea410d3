import type { Session } from 'domain/programme/session'
import { momentOf } from 'domain/time/time'
import { warningsOf } from 'domain/warnings/warnings'
import { aProgramme, aSession } from './sample-programme'

export type Parts = NonNullable<Parameters<typeof aSession>[0]>
export type ProgrammeParts = NonNullable<Parameters<typeof aProgramme>[0]>

export const at = (time: string, day = '09') => `2024-09-${day}T${time}:00+08:00`
export const moment = (time: string, day?: string) => momentOf(at(time, day))
export const session = (id: string, start: string, end: string, parts: Parts = {}) =>
  aSession({ id, start: at(start), end: at(end), ...parts })
export const inB: Parts = { room: 'hall-b' }
export const cancelled: Parts = { status: 'cancelled' }
export const speaks = (person: string, parts: Partial<NonNullable<Parts['speakers']>[number]> = {}) =>
  ({ person, role: 'speaker', mode: 'in-person', ...parts }) as const
export const pope: Parts = { speakers: [speaks('pope')] }
export const popeByVideo: Parts = { speakers: [speaks('pope', { mode: 'by-video' })] }
export const intoFrench: Parts = { languages: ['zh'], channels: [{ number: 3, language: 'fr' }] }
export const programmeOf = (sessions: Session[], parts: ProgrammeParts = {}) => aProgramme({ sessions, ...parts })
const [first, second] = aProgramme().rooms
if (!first || !second) throw new Error('no rooms')
export const hallA = first
export const hallB = second
export const hallC = { ...hallB, id: 'hall-c' }

export type Case = {
  name: string
  sessions: Session[]
  parts?: ProgrammeParts
  published?: Session[]
  now?: string
  expected: object[]
}

/** Every warning of each scenario, and nothing else. */
export const told = ({ sessions, parts, published, now }: Case) =>
  warningsOf(programmeOf(sessions, parts), {
    published: published && programmeOf(published, parts),
    now: now === undefined ? undefined : moment(now),
  })

export const roomClash = (from: string, until: string) => ({
  kind: 'room-clash',
  at: { session: 'b', room: 'hall-a' },
  with: 'a',
  from: moment(from),
  until: moment(until),
})
