import { applyEdits } from 'domain/draft/apply-edits'
import { type Difference, differences } from 'domain/draft/differences'
import { type DraftItems, programmeOf, statesOf } from 'domain/draft/draft-items'
import { withEffects } from 'domain/draft/effects'
import { inGuestsOrder, type OrderedKind, placeBehind, reorder } from 'domain/draft/reorder'
import type { Programme } from 'domain/programme/programme'
import { aProgramme } from '../../support/sample-programme'

const rooms = (...ids: string[]) => ids.map((id) => ({ id, name: { en: id } }))
const topics = (...numbers: number[]) =>
  numbers.map((number, index) => ({ id: `t${index + 1}`, number, title: { en: `Topic ${number}` } }))

const itemsOf = (programme: Programme): DraftItems =>
  new Map([...statesOf(programme)].map(([address, one]) => [address, { ...one, rev: 1, placed: 1, by: 'Li Na' }]))

/** The programme after the move. */
function moved(programme: Programme, kind: OrderedKind, id: string, after: string | null): Programme {
  const items = itemsOf(programme)
  const draft = { programme, revs: Object.fromEntries([...items.keys()].map((address) => [address, 1])) }
  const edits = reorder(draft, kind, id, after)
  return edits.length > 0 ? programmeOf(withEffects(items, applyEdits(items, edits))) : programme
}

const order = (programme: Programme, kind: OrderedKind) => inGuestsOrder(kind, programme).map(({ id }) => id)
const four = aProgramme({ sessions: [], rooms: rooms('a', 'b', 'c', 'd') })

test.each<[string, string, string | null, string[]]>([
  ['down by one', 'a', 'b', ['b', 'a', 'c', 'd']],
  ['up by one', 'c', 'a', ['a', 'c', 'b', 'd']],
  ['to the first place', 'd', null, ['d', 'a', 'b', 'c']],
  ['to the last place', 'a', 'd', ['b', 'c', 'd', 'a']],
  ['to where it is', 'b', 'a', ['a', 'b', 'c', 'd']],
])('a room is moved %s', (_, id, after, expected) => {
  expect(order(moved(four, 'rooms', id, after), 'rooms')).toEqual(expected)
})

test('what stands there already needs no edit', () => {
  expect(reorder({ programme: four, revs: {} }, 'rooms', 'a', null)).toEqual([])
})

test.each<[string, string, string | null, RegExp]>([
  ['an item that is not there', 'e', null, /There is no rooms\/e in the draft/],
  ['a place behind an item that is not there', 'a', 'e', /There is no rooms\/e to stand behind/],
  ['a place behind itself', 'a', 'a', /There is no rooms\/a to stand behind/],
])('%s is refused', (_, id, after, message) => {
  expect(() => reorder({ programme: four, revs: {} }, 'rooms', id, after)).toThrow(message)
})

test.each<[string, number[], string, string | null, [string, number][]]>([
  [
    'a topic takes the number of its new place, and those it passes move up',
    [1, 2, 3, 4],
    't4',
    't1',
    [
      ['t1', 1],
      ['t4', 2],
      ['t2', 3],
      ['t3', 4],
    ],
  ],
  [
    'gaps between numbers stay',
    [1, 5, 9],
    't3',
    null,
    [
      ['t3', 1],
      ['t1', 5],
      ['t2', 9],
    ],
  ],
  [
    'numbers count, and not the order in which topics were added',
    [3, 1, 2],
    't1',
    null,
    [
      ['t1', 1],
      ['t2', 2],
      ['t3', 3],
    ],
  ],
  [
    'a number that two have is set right',
    [1, 1, 2],
    't3',
    null,
    [
      ['t3', 1],
      ['t1', 2],
      ['t2', 3],
    ],
  ],
])('%s', (_, numbers, id, after, expected) => {
  const next = moved(aProgramme({ sessions: [], topics: topics(...numbers) }), 'topics', id, after)
  const listed = inGuestsOrder('topics', next).map((topic) => [topic.id, Object(topic).number])
  expect(listed).toEqual(expected)
})

test.each<[number, string | null]>([
  [0, null],
  [1, 'b'],
  [3, 'd'],
])('at place %i of four, the first stands behind %s', (to, after) => {
  expect(placeBehind(four.rooms, 'a', to)).toBe(after)
})

describe('what is not published yet names what was moved', () => {
  const reordered = (ids: string[], before = ['a', 'b', 'c', 'd']): Difference[] =>
    differences(
      aProgramme({ sessions: [], rooms: rooms(...before) }),
      aProgramme({ sessions: [], rooms: rooms(...ids) }),
    )

  test.each<[string, string[], string[]]>([
    ['nothing where nothing was', ['a', 'b', 'c', 'd'], []],
    ['the one that went from the front to the end', ['b', 'c', 'd', 'a'], ['a']],
    ['the one that went from the end to the front', ['d', 'a', 'b', 'c'], ['d']],
    ['two that went', ['c', 'd', 'a', 'b'], ['a', 'b']],
  ])('%s', (_, ids, expected) => {
    const found = reordered(ids)
    expect(found.map(({ what }) => what)).toEqual(expected.map(() => 'reordered'))
    expect(found).toHaveLength(expected.length)
    if (expected.length === 1) expect(found.map(({ id }) => id)).toEqual(expected)
  })

  test('an item that came or went moves no other', () => {
    expect(reordered(['n', 'a', 'b', 'd'])).toEqual([
      { kind: 'rooms', id: 'c', what: 'removed' },
      { kind: 'rooms', id: 'n', what: 'added' },
    ])
  })

  test('sessions stand in order of time: where they stand in the list is nothing', () => {
    const one = aProgramme()
    const [session] = one.sessions
    const other = { ...session, id: 'other' } as Programme['sessions'][number]
    const sessions = [...one.sessions, other]
    expect(differences({ ...one, sessions }, { ...one, sessions: [...sessions].reverse() })).toEqual([])
  })
})
