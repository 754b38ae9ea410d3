import { endsAt, startsAt } from 'domain/agenda/agenda'
import type { Programme } from 'domain/programme/programme'
import { fixedOffset, HOUR, isoOf, momentOf } from 'domain/time/time'
import { warningsOf } from 'domain/warnings/warnings'
import fc from 'fast-check'
import { readSeed } from '../../../cloud/seed/index'
import { everyText } from '../../seed/walk'
import { aProgramme, aSession } from '../../support/sample-programme'

type Parts = NonNullable<Parameters<typeof aSession>[0]>

const morning = momentOf('2024-09-09T00:00:00Z')
const iso = (hours: number) => isoOf(morning + hours * HOUR, fixedOffset(480))
const among = <T>(...choices: T[]) => fc.constantFrom(...choices)
const parts = fc
  .record({
    id: among('s1', 's2', 's3', 's4', 's5', 's6'),
    room: among('hall-a', 'hall-b', 'tent'),
    from: fc.nat(14).map((quarters) => quarters / 4),
    hours: fc.integer({ min: 1, max: 12 }).map((quarters) => quarters / 4),
    speakers: fc.subarray([
      { person: 'pope', role: 'speaker' as const, mode: 'in-person' as const },
      { person: 'li', role: 'chair' as const, mode: 'by-video' as const },
    ]),
    channels: fc.subarray([
      { number: 1, language: 'en' },
      { number: 2, language: 'fr' },
    ]),
    title: among<NonNullable<Parts['title']>>({ en: 'One' }, { en: 'Two', zh: '二' }),
    status: among('scheduled' as const, 'cancelled' as const),
  })
  .map(({ from, hours, ...more }): Parts => ({ ...more, start: iso(from), end: iso(from + hours) }))
const sessions = fc.uniqueArray(parts, { selector: ({ id }) => id, maxLength: 6 })
const programmeOf = (given: Parts[]): Programme => aProgramme({ sessions: given.map(aSession) })
const now = momentOf(iso(2))
const clashes = (programme: Programme, published?: Programme) =>
  warningsOf(programme, { published, now }).filter(({ kind }) => kind.endsWith('-clash'))

test('the order of sessions makes no difference to the warnings', () => {
  const mixed = sessions.chain((given) =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
  )
  fc.assert(
    fc.property(mixed, mixed, ([drafted, otherwise], [released, alike]) => {
      expect(warningsOf(programmeOf(otherwise), { published: programmeOf(alike), now })).toEqual(
        warningsOf(programmeOf(drafted), { published: programmeOf(released), now }),
      )
    }),
  )
})

test('cancelled sessions never clash', () => {
  fc.assert(
    fc.property(sessions, sessions, (given, released) => {
      const all = given.map((each): Parts => ({ ...each, status: 'cancelled' }))
      expect(clashes(programmeOf(all), programmeOf(released))).toEqual([])
    }),
  )
})

test('a programme without sessions has no clash', () => {
  fc.assert(
    fc.property(sessions, (released) => {
      expect(clashes(programmeOf([]), programmeOf(released))).toEqual([])
    }),
  )
})

test('rooms clash where comparing every pair finds it', () => {
  fc.assert(
    fc.property(sessions, (given) => {
      const programme = programmeOf(given)
      const open = programme.sessions.filter(({ status }) => status === 'scheduled')
      const pairs = open.flatMap((a) =>
        open
          .filter((b) => a.id < b.id && a.room === b.room && startsAt(a) < endsAt(b) && startsAt(b) < endsAt(a))
          .map((b) => `${a.id} ${b.id}`),
      )
      const told = warningsOf(programme).flatMap((warning) =>
        warning.kind === 'room-clash' ? [[warning.at.session, warning.with].sort().join(' ')] : [],
      )
      expect(told.sort()).toEqual(pairs.sort())
    }),
  )
})

test('a programme that is published as it is needs no more interpreters and changes nothing that has begun', () => {
  fc.assert(
    fc.property(sessions, (given) => {
      const programme = programmeOf(given)
      const kinds = warningsOf(programme, { published: programme, now }).map(({ kind }) => kind)
      expect(kinds).not.toContain('interpreter-clash')
      expect(kinds).not.toContain('begun')
      expect(kinds).not.toContain('short-change')
    }),
  )
})

describe('the sample forum', () => {
  test('has nothing to be warned of but halls in which speeches follow one another', async () => {
    const { programme } = await readSeed()
    expect(new Set(warningsOf(programme).map(({ kind }) => kind))).toEqual(new Set(['short-change']))
    expect(warningsOf(programme, { published: programme, now })).toEqual([])
  })

  test('has every one of its texts looked at', async () => {
    const { programme } = await readSeed()
    const forum = { ...programme.forum, languages: ['xx'] }
    const missing = warningsOf({ ...programme, forum }).filter(({ kind }) => kind === 'missing-language')
    const kinds = new Set(programme.sessions.map(({ kind }) => kind))
    const roles = new Set(programme.sessions.flatMap(({ speakers }) => speakers.map(({ role }) => role)))
    const shown = {
      ...programme,
      sessionKinds: programme.sessionKinds.filter(({ id }) => kinds.has(id)),
      speakerRoles: programme.speakerRoles.filter(({ id }) => roles.has(id)),
    }
    expect(missing.length).toBe(everyText(shown).length)
  })
})
