import type { Session } from 'domain/programme/session'
import { sessionCard, topicColour } from '@/components/session/session-card-view'
import { aContext, inForumTime, plain } from '../support/card-context'
import { aSession } from '../support/sample-programme'

type Context = Parameters<typeof aContext>[0]
type Parts = Parameters<typeof aSession>[0]

const cardOf = (session: Session, context: Context = {}) => sessionCard(session, aContext(context))
const marksOf = (parts: Parts, context: Context = {}) =>
  cardOf(aSession(parts), context).marks.map(({ words }) => plain(words))

const announced = { start: inForumTime('09 09:00'), end: inForumTime('09 10:00'), room: 'hall-a' }

test.each<[string, Parts, Context, string[]]>([
  ['has no mark before it begins', {}, { at: '09 08:59' }, []],
  ['says how much is left from its first minute', {}, { at: '09 09:00' }, ['60 min left']],
  ['says that a minute is left in its last', {}, { at: '09 09:59' }, ['1 min left']],
  ['has no mark once it is over', {}, { at: '09 10:00' }, []],
  ['says that it is full', { full: true }, {}, ['Full']],
  ['says that it overlaps one that is starred', {}, { clashing: ['opening'] }, ['Overlaps a starred session']],
  ['is not marked as made up: its page and the list’s end say so', { sample: true }, {}, []],
  ['says when it was to begin', { start: inForumTime('09 09:20'), announced }, {}, ['was 09:00']],
  [
    'says on which day it was',
    { start: inForumTime('10 09:00'), end: inForumTime('10 10:00'), announced },
    {},
    ['was Mon 9 Sep 09:00'],
  ],
  ['says where it was', { room: 'hall-b', announced }, {}, ['was Hall A']],
  [
    'says when and where it was',
    { room: 'hall-b', start: inForumTime('09 09:20'), announced },
    {},
    ['was 09:00', 'was Hall A'],
  ],
  ['says nothing of an end that alone is new', { end: inForumTime('09 10:10'), announced }, {}, []],
  ['says nothing of a time that is only written otherwise', { start: '2024-09-09T01:00:00Z', announced }, {}, []],
  ['says nothing of a room that is gone', { announced: { ...announced, room: 'hall-z' } }, {}, []],
  [
    'says only that it is cancelled, whatever else is so',
    { status: 'cancelled', full: true, room: 'hall-b', announced },
    { at: '09 09:30', clashing: ['opening'] },
    ['Cancelled'],
  ],
])('a session %s', (_, parts, context, marks) => {
  expect(marksOf(parts, context)).toEqual(marks)
})

test('what a reader should know first has the tone of an alert, and no tone is without words', () => {
  const session = aSession({ full: true, room: 'hall-b', announced })
  const { marks } = cardOf(session, { at: '09 09:30', clashing: ['opening'] })
  expect(marks.map(({ tone }) => tone)).toEqual(['accent', 'alert', 'alert', 'alert'])
  expect(marks.every(({ words }) => words.length > 0)).toBe(true)
})

test('times are on the forum’s clock, wherever they were written', () => {
  const session = aSession({ start: '2024-09-09T01:00:00Z', end: '2024-09-09T02:15:00Z' })
  expect(cardOf(session)).toMatchObject({ start: '09:00', end: '10:15' })
})

test('words are in the reader’s language, or say which they are in', () => {
  expect(cardOf(aSession(), { language: 'zh' })).toMatchObject({
    title: { wording: '开幕式', language: 'zh' },
    room: { wording: 'A厅', language: 'zh' },
  })
  expect(cardOf(aSession(), { language: 'ar' }).title).toEqual({ wording: 'Opening ceremony', language: 'en' })
})

test.each([
  ['starred', ['opening'], true, 'Remove star: Opening ceremony'],
  ['not starred', ['other'], false, 'Star: Opening ceremony'],
])('a session that is %s says what a tap of its star does', (_, starred, isStarred, starLabel) => {
  expect(cardOf(aSession(), { starred })).toMatchObject({ isStarred, starLabel })
})

test('a topic gives its number in words and a colour', () => {
  expect(cardOf(aSession({ topic: 'ports' }))).toMatchObject({ topicColour: 2, topicLabel: 'Topic 2' })
})

test.each<[string, Parts]>([
  ['without a topic', {}],
  ['with a topic that is gone', { topic: 'gone' }],
])('a session %s has no number and the neutral colour', (_, parts) => {
  const { topicColour, topicLabel } = cardOf(aSession(parts))
  expect([topicColour, topicLabel]).toEqual([9, undefined])
})

test('a room that is gone leaves a dash', () => {
  expect(cardOf(aSession({ room: 'hall-z' })).room).toEqual({ wording: '—', language: 'en' })
})

test('a card leads to its session', () => {
  expect(cardOf(aSession()).to).toBe('/guide/session/index?id=opening')
})

test('topics past the fourth have the colours again with a broken bar, past the eighth none', () => {
  expect([1, 2, 3, 4, 5, 8, 9, 30].map(topicColour)).toEqual([1, 2, 3, 4, 5, 8, 9, 9])
})

test.each<[string, Parts, 'en' | 'zh' | 'ar', unknown]>([
  ['from the floor', { languages: ['zh', 'en'] }, 'en', ['ear', 'Floor']],
  ['from the floor in a near language', { languages: ['zh-Hant'] }, 'zh', ['ear', '现场原声']],
  ['by a channel', { channels: [{ number: 2, language: 'en' }] }, 'en', ['headphones', 'Channel 2']],
  ['not at all', {}, 'en', ['headphone-off', 'Not in English']],
  ['not at all, in Arabic', {}, 'ar', ['headphone-off', 'غير متاحة بالعربية']],
  ['nobody knows how', { languages: [] }, 'en', []],
])('says how it is heard in the reader’s language: %s', (_, parts, language, said) => {
  const { heard } = cardOf(aSession(parts), { language })
  expect(heard ? [heard.icon, heard.words] : []).toEqual(said)
})

test.each([
  ['09 08:00', 'until 10:00', undefined],
  ['09 09:45', '15 min left', 75],
  ['09 10:00', 'until 10:00', undefined],
])('at %s its row says %s', (at, ends, progress) => {
  const card = cardOf(aSession(), { at })
  expect([plain(card.ends), card.progress]).toEqual([ends, progress])
})
