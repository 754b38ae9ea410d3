import { localeOf } from '@/i18n/locale'
import { impactView } from '@/organiser/components/act/impact-view'
import {
  type AskedChange,
  changeEdits,
  chosenIn,
  NONE,
  NOTHING,
  readChange,
  roomOptions,
  tooMany,
  topicOptions,
} from '@/organiser/several/view'
import { aProgramme, aSession } from '../support/sample-programme'
import '@/organiser/words'

const at = (time: string) => `2024-09-09T${time}:00+08:00`
const slot = (id: string, from: string, to: string, parts: Parameters<typeof aSession>[0] = {}) =>
  aSession({ id, title: { en: `Talk ${id}` }, start: at(from), end: at(to), ...parts })
const programme = aProgramme({
  sessions: [
    slot('a', '09:00', '10:00'),
    slot('b', '10:00', '11:00', { topic: 'ports' }),
    slot('c', '09:30', '10:30', { room: 'hall-b' }),
  ],
})
const draft = { programme, revs: { 'sessions/a': 1, 'sessions/b': 2, 'sessions/c': 3 } }
const locale = localeOf('en')
const asked = (parts: Partial<AskedChange>): AskedChange => ({ ...NOTHING, ...parts })
const edited = (parts: Partial<AskedChange>, ids = ['a', 'b', 'c']) =>
  changeEdits(draft, ids, readChange(asked(parts)).change)

test.each<[string, Partial<AskedChange>, unknown]>([
  ['nothing stays nothing', {}, {}],
  ['a room', { room: 'hall-b' }, { room: 'hall-b' }],
  ['no room', { room: NONE }, { room: null }],
  ['a topic', { topic: 'ports' }, { topic: 'ports' }],
  ['days and minutes', { days: '1', minutes: '15' }, { days: 1, minutes: 15 }],
  ['earlier', { days: '2', isEarlier: true }, { days: -2 }],
  ['a minus that was typed', { minutes: '−20' }, { minutes: -20 }],
  ['Arabic digits', { minutes: '٢٠' }, { minutes: 20 }],
])('%s', (_, parts, expected) => {
  const { change } = readChange(asked(parts))
  expect(Object.fromEntries(Object.entries(change ?? {}).filter(([, value]) => value !== undefined))).toEqual(expected)
})

test.each<[Partial<AskedChange>, [boolean, boolean]]>([
  [{ days: 'two' }, [true, false]],
  [{ days: '367' }, [true, false]],
  [{ days: '1.5', minutes: '1441' }, [true, true]],
  [{ minutes: '0' }, [false, true]],
])('%j is wrong, and nothing is edited', (parts, wrong) => {
  const { change, areDaysWrong, areMinutesWrong } = readChange(asked(parts))
  expect([change, [areDaysWrong, areMinutesWrong]]).toEqual([undefined, wrong])
  expect(edited(parts)).toEqual([])
})

test('only those that change are edited; a room that a colleague removed meanwhile edits none', () => {
  expect(edited({ room: 'hall-b' }).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(edited({ room: 'cellar' })).toEqual([])
})

test('a session that a colleague removed is chosen no longer; the order is the programme’s', () => {
  expect(chosenIn(programme, new Set(['c', 'gone', 'a']))).toEqual(['a', 'c'])
})

test.each([
  [300, undefined],
  [301, 'At most 300 at once'],
])('of %i chosen: %s', (count, expected) => {
  expect(tooMany(count, locale)).toBe(expected)
})

test('rooms and topics may stay, be one of the list, or be taken away', () => {
  expect(roomOptions(programme, locale).map(({ label }) => label)).toEqual([
    'Stays as it is',
    'Hall A',
    'Hall B',
    'No room yet',
  ])
  expect(topicOptions(programme, locale).map(({ value }) => value)).toEqual(['', 'exchanges', 'ports', NONE])
})

describe('the preview', () => {
  const impactOf = (parts: Partial<AskedChange>) =>
    impactView(edited(parts), { programme, now: Date.parse(at('08:00')), locale })

  test('says old and new rooms, and the clash that the room makes', () => {
    const { hits, warnings } = impactOf({ room: 'hall-b' })
    expect(
      hits.map(({ id, values }) => [id, values.map(({ before, after }) => [before?.wording, after?.wording])]),
    ).toEqual([
      ['a', [['Hall A', 'Hall B']]],
      ['b', [['Hall A', 'Hall B']]],
    ])
    expect(warnings.filter((words) => /are both in Hall B/.test(words))).toHaveLength(2)
  })

  test('says the topic, of which guests are told nothing', () => {
    const { hits, warningCount } = impactOf({ topic: 'exchanges' })
    expect(
      hits.map(({ id, values }) => [id, ...values.map(({ before, after }) => [before?.wording, after?.wording])]),
    ).toEqual([
      ['a', ['None', 'Personnel exchanges']],
      ['b', ['Security at ports', 'Personnel exchanges']],
      ['c', ['None', 'Personnel exchanges']],
    ])
    expect(warningCount).toBe(0)
  })

  test('lists fifty of many, and counts the rest', () => {
    const many = aProgramme({ sessions: Array.from({ length: 60 }, (_, n) => slot(`s-${n}`, '09:00', '10:00')) })
    const edits = changeEdits(
      { programme: many, revs: {} },
      many.sessions.map(({ id }) => id),
      { days: 1 },
    )
    const { hits, moreHits, warnings, warningCount } = impactView(edits, { programme: many, now: 0, locale })
    expect([hits.length, moreHits, warnings.length]).toEqual([50, 10, warningCount])
  })
})
