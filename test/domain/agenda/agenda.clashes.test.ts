import { clashesAmong, endsAt, startsAt } from 'domain/agenda/agenda'
import type { Session } from 'domain/programme/session'
import { fixedOffset, HOUR, isoOf, momentOf } from 'domain/time/time'
import fc from 'fast-check'
import { aSession } from '../../support/sample-programme'

const at = (time: string) => `2024-09-09T${time}:00+08:00`
const session = (id: string, start: string, end: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, start: at(start), end: at(end), ...parts })
const ids = (sessions: readonly Session[]): string[] => sessions.map(({ id }) => id)

describe('clashes', () => {
  const clashing = (...sessions: Session[]) => Object.fromEntries(clashesAmong(sessions))
  test.each<{ name: string; sessions: Session[]; clashes: Record<string, string[]> }>([
    { name: 'no sessions', sessions: [], clashes: {} },
    {
      name: 'one ends as the other starts',
      sessions: [session('a', '09:00', '10:00'), session('b', '10:00', '11:00')],
      clashes: {},
    },
    {
      name: 'a minute of overlap',
      sessions: [session('a', '09:00', '10:01'), session('b', '10:00', '11:00')],
      clashes: { a: ['b'], b: ['a'] },
    },
    {
      name: 'a long one over two short ones',
      sessions: [session('c', '11:00', '12:00'), session('long', '09:00', '12:00'), session('b', '09:30', '10:00')],
      clashes: { long: ['b', 'c'], b: ['long'], c: ['long'] },
    },
    {
      name: 'three at the same time',
      sessions: [session('c', '09:00', '10:00'), session('b', '09:00', '10:00'), session('a', '09:00', '10:00')],
      clashes: { a: ['b', 'c'], b: ['a', 'c'], c: ['a', 'b'] },
    },
    {
      name: 'a cancelled one clashes with none',
      sessions: [session('a', '09:00', '10:00'), session('b', '09:00', '10:00', { status: 'cancelled' })],
      clashes: {},
    },
    {
      name: 'the same session twice',
      sessions: [session('a', '09:00', '10:00'), session('a', '09:00', '10:00')],
      clashes: {},
    },
    {
      name: 'one of no length takes no time',
      sessions: [session('a', '09:00', '10:00'), { ...session('b', '09:30', '10:00'), end: at('09:30') }],
      clashes: {},
    },
  ])('$name', ({ sessions, clashes }) => {
    expect(clashing(...sessions)).toEqual(clashes)
  })

  test('are those that comparing every pair finds', () => {
    const start = momentOf('2024-09-09T00:00:00Z')
    const iso = (hours: number) => isoOf(start + hours * HOUR, fixedOffset(480))
    const overlap = (a: Session, b: Session) => startsAt(a) < endsAt(b) && startsAt(b) < endsAt(a)
    const lengths = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 })), { maxLength: 15 })
    fc.assert(
      fc.property(lengths, (pairs) => {
        const sessions = pairs.map(([from, hours], n) =>
          aSession({ id: `s${n}`, start: iso(from), end: iso(from + hours) }),
        )
        const found = clashesAmong(sessions)
        for (const one of sessions) {
          const others = sessions.filter((other) => other !== one && overlap(one, other))
          expect(new Set(found.get(one.id) ?? [])).toEqual(new Set(ids(others)))
        }
      }),
    )
  })
})
