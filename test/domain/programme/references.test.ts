import type { Programme } from 'domain/programme/programme'
import { danglingReferences, duplicateIds } from 'domain/programme/references'
import { aProgramme, aSession } from '../../support/sample-programme'

type Case = { name: string; programme: Programme; expected: { at: string; refers: string }[] }

const withSession = (parts: Parameters<typeof aSession>[0]): Programme => aProgramme({ sessions: [aSession(parts)] })
const speaker = (person: string) => ({ person, role: 'speaker', mode: 'in-person' }) as const

describe('references that point to nothing', () => {
  test.each<Case>([
    { name: 'none in a programme that is whole', programme: aProgramme(), expected: [] },
    {
      name: 'none in a session that uses all that there is',
      programme: withSession({ topic: 'ports', speakers: [speaker('pope')] }),
      expected: [],
    },
    {
      name: 'a session in a room that is gone',
      programme: withSession({ room: 'tent' }),
      expected: [{ at: 'sessions/opening/room', refers: 'rooms/tent' }],
    },
    {
      name: 'a session on a topic that is gone',
      programme: withSession({ topic: 'weather' }),
      expected: [{ at: 'sessions/opening/topic', refers: 'topics/weather' }],
    },
    {
      name: 'the second of two speakers',
      programme: withSession({ speakers: [speaker('pope'), speaker('nobody')] }),
      expected: [{ at: 'sessions/opening/speakers/1/person', refers: 'people/nobody' }],
    },
    {
      name: 'a kind that the forum does not have',
      programme: withSession({ kind: 'rehearsal' }),
      expected: [{ at: 'sessions/opening/kind', refers: 'sessionKinds/rehearsal' }],
    },
    {
      name: 'a role that the forum does not have',
      programme: withSession({ speakers: [{ ...speaker('pope'), role: 'rapporteur' }] }),
      expected: [{ at: 'sessions/opening/speakers/0/role', refers: 'speakerRoles/rapporteur' }],
    },
    {
      name: 'a document that is gone',
      programme: withSession({ documents: ['minutes'] }),
      expected: [{ at: 'sessions/opening/documents/0', refers: 'documents/minutes' }],
    },
    {
      name: 'none where only the room that a session was first announced in is gone',
      programme: withSession({
        announced: { start: '2024-09-09T09:00:00+08:00', end: '2024-09-09T10:00:00+08:00', room: 'tent' },
      }),
      expected: [],
    },
    {
      name: 'people whose delegation is gone',
      programme: aProgramme({ delegations: [] }),
      expected: [{ at: 'people/pope/delegation', refers: 'delegations/iom' }],
    },
    {
      name: 'rooms whose place is gone',
      programme: aProgramme({ places: [] }),
      expected: [
        { at: 'rooms/hall-a/place', refers: 'places/place-a' },
        { at: 'rooms/hall-b/place', refers: 'places/place-b' },
      ],
    },
    {
      name: 'places whose floor is gone',
      programme: aProgramme({ floors: [] }),
      expected: [
        { at: 'places/place-a/floor', refers: 'floors/f1' },
        { at: 'places/place-b/floor', refers: 'floors/f1' },
      ],
    },
  ])('$name', ({ programme, expected }) => {
    expect(danglingReferences(programme)).toEqual(expected)
  })
})

describe('ids that two items of a kind share', () => {
  test('are none in a programme that is whole', () => {
    expect(duplicateIds(aProgramme())).toEqual([])
  })

  test('are told once each, however many share them', () => {
    const programme = aProgramme({ sessions: [aSession(), aSession({ id: 'closing' }), aSession(), aSession()] })
    expect(duplicateIds(programme)).toEqual(['sessions/opening'])
  })

  test('may be shared by items of two kinds', () => {
    expect(duplicateIds(aProgramme({ sessions: [aSession({ id: 'hall-a' })] }))).toEqual([])
  })
})
