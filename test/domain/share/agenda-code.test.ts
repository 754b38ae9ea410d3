import type { SessionId } from 'domain/programme/ids'
import { agendaCode, readAgendaCode } from 'domain/share/agenda-code'
import { AGENDA_CODE_LIMIT } from 'domain/share/agenda-code-limit'
import fc from 'fast-check'
import { aProgramme, aSession } from '../../support/sample-programme'

const named = (ids: readonly string[]) => aProgramme({ sessions: ids.map((id) => aSession({ id: id as SessionId })) })
const many = (count: number) => Array.from({ length: count }, (_, index) => `session-${index}`)
const forum = named(many(27))
const some = (...numbers: number[]) => numbers.map((number) => `session-${number}` as SessionId)

test('an agenda comes back as it was, in the programme’s order, whatever order it was starred in', () => {
  const code = agendaCode(some(20, 3, 3, 7), forum)
  expect(readAgendaCode(code, forum)).toEqual({ sessions: some(3, 7, 20), missing: 0 })
  expect(agendaCode(some(7, 20, 3), forum)).toBe(code)
})

test('eight sessions of the forum fit into a mini program code behind its two letters', () => {
  expect(agendaCode(some(0, 1, 2, 3, 4, 5, 6, 7), forum).length + 'g-'.length).toBeLessThanOrEqual(32)
})

test('only digits and small letters that people can tell apart are in it; capitals and space around it mean nothing', () => {
  const code = agendaCode(some(1, 2, 3), forum)
  expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]+$/)
  expect(readAgendaCode(` ${code.toUpperCase()}\n`, forum)).toEqual({ sessions: some(1, 2, 3), missing: 0 })
})

test('a session that this release no longer has is counted, and the others are there', () => {
  const code = agendaCode(some(1, 2, 3), forum)
  const later = named(many(27).filter((id) => id !== 'session-2'))
  expect(readAgendaCode(code, later)).toEqual({ sessions: some(1, 3), missing: 1 })
})

test('a programme in which three letters would mean two sessions takes more', () => {
  const big = named(many(2000))
  const all = big.sessions.map(({ id }) => id)
  expect(readAgendaCode(agendaCode(all.slice(0, 200), big), big)).toEqual({ sessions: all.slice(0, 200), missing: 0 })
  expect(agendaCode(some(1), big).length).toBeGreaterThan(agendaCode(some(1), forum).length)
})

test('300 sessions of 1,000 make a code that is taken', () => {
  const big = named(many(1000))
  const code = agendaCode(some(...Array.from({ length: 240 }, (_, index) => 4 * index)), big)
  expect(code.length).toBeLessThanOrEqual(AGENDA_CODE_LIMIT)
  expect(readAgendaCode(code, big)).toMatchObject({ missing: 0 })
})

test('of 10,000 codes with a letter changed, lost or doubled, fewer than ten are taken for another agenda', () => {
  const code = agendaCode(some(1, 5, 9, 14), forum)
  const spoilt = fc.sample(
    fc.tuple(
      fc.nat(code.length - 1),
      fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'),
      fc.constantFrom('change', 'lose', 'double'),
    ),
    10_000,
  )
  const taken = spoilt.filter(([at, letter, how]) => {
    const middle = how === 'change' ? letter : how === 'lose' ? '' : code.charAt(at).repeat(2)
    const text = code.slice(0, at) + middle + code.slice(at + 1)
    return text !== code && 'sessions' in readAgendaCode(text, forum)
  })
  expect(taken.length).toBeLessThan(10)
})

test.each([
  ['nothing', ''],
  ['only a length', '3'],
  ['a length that no code has', '9abcdef'],
  ['a truncated code', agendaCode(some(1, 2), forum).slice(0, -2)],
  ['emoji and percent signs', '3🙂%20%%'],
])('%s is damaged', (_, text) => {
  expect(readAgendaCode(text, forum)).toEqual({ reason: 'damaged' })
})

test('a code longer than any agenda is refused before it is looked at', () => {
  expect(readAgendaCode('3'.repeat(AGENDA_CODE_LIMIT + 1), forum)).toEqual({ reason: 'too-long' })
})

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      readAgendaCode(text, forum)
    }),
    { numRuns: 20_000 },
  )
})
