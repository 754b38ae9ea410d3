import { announceSessions } from '../../../../cloud/usecases/release/write-release'
import { aProgramme, aSession } from '../../../support/sample-programme'

const first = { start: '2024-09-09T09:00:00+08:00', end: '2024-09-09T10:00:00+08:00', room: 'hall-a' }
const later = { start: '2024-09-09T09:30:00+08:00', end: '2024-09-09T10:30:00+08:00', room: 'hall-b' }
const programmeWith = (...sessions: Parameters<typeof aSession>[0][]) =>
  aProgramme({ sessions: sessions.map((session) => aSession(session)) })

test.each([
  { name: 'a session in its first release is announced as it is', before: undefined, now: first, announced: first },
  {
    name: 'a later release keeps what was announced',
    before: { ...first, announced: first },
    now: later,
    announced: first,
  },
  {
    name: 'a session that moved twice is still measured by the first release',
    before: { ...later, announced: first },
    now: later,
    announced: first,
  },
  {
    name: 'what an editor wrote there does not count',
    before: { ...first, announced: first },
    now: { ...later, announced: later },
    announced: first,
  },
  { name: 'nor in the first release', before: undefined, now: { ...first, announced: later }, announced: first },
])('$name', ({ before, now, announced }) => {
  const { sessions } = announceSessions(programmeWith(now), before && programmeWith(before))
  expect(sessions[0]?.announced).toEqual(announced)
})

test('each session has its own', () => {
  const before = programmeWith({ ...first, announced: first })
  const { sessions } = announceSessions(programmeWith(later, { id: 'added', ...later }), before)
  expect(sessions.map(({ announced }) => announced)).toEqual([first, later])
})
