import { ownFault } from 'domain/agenda/own-fault'
import { OWN_LIMITS, ownSpan, readOwnItems } from 'domain/agenda/own-items'
import { isoOf } from 'domain/time/time'
import fc from 'fast-check'
import { aProgramme } from '../../support/sample-programme'

const item = { id: 'own-1', title: 'Walk', date: '2024-09-09', start: '17:40', end: '18:10', place: '' }
const { forum } = aProgramme()
const until4 = aProgramme({ forum: { ...forum, dayBegins: '04:00' } })

test.each([
  ['an hour', '17:40', '18:40', aProgramme(), '2024-09-09T17:40:00+08:00', '2024-09-09T18:40:00+08:00'],
  ['over midnight', '23:00', '01:00', aProgramme(), '2024-09-09T23:00:00+08:00', '2024-09-10T01:00:00+08:00'],
  ['to midnight', '22:00', '00:00', aProgramme(), '2024-09-09T22:00:00+08:00', '2024-09-10T00:00:00+08:00'],
  ['over midnight of a long day', '23:00', '01:00', until4, '2024-09-09T23:00:00+08:00', '2024-09-10T01:00:00+08:00'],
  ['in the night of a long day', '01:00', '02:30', until4, '2024-09-10T01:00:00+08:00', '2024-09-10T02:30:00+08:00'],
])('%s', (_, start, end, programme, from, until) => {
  const span = ownSpan({ ...item, start, end }, programme)
  expect([span.start, span.end].map((moment) => isoOf(moment, forum.offsets))).toEqual([from, until])
})

test.each([
  [{}, undefined],
  [{ title: '  ' }, 'title'],
  [{ start: '' }, 'end'],
  [{ end: '25:00' }, 'end'],
  [{ end: '17:40' }, 'end'],
  [{ end: '17:30' }, 'end'],
  [{ start: '23:00', end: '01:00' }, undefined],
])('%j lacks: %s', (part, fault) => {
  expect(ownFault({ ...item, ...part }, aProgramme())).toBe(fault)
})

test.each([
  ['no list', { 0: item }],
  ['null', null],
  ['no title', [{ ...item, title: ' ' }]],
  ['a title that is too long', [{ ...item, title: 'a'.repeat(OWN_LIMITS.title + 1) }]],
  ['a day that does not exist', [{ ...item, date: '2024-02-30' }]],
  ['a time that is none', [{ ...item, end: '9:00' }]],
  ['an id that is no text', [{ ...item, id: 7 }]],
  ['a place that is no text', [{ ...item, place: undefined }]],
  ['items that are none', [null, 7, 'x', [], {}]],
])('of %s no item is read', (_, kept) => {
  expect(readOwnItems(kept)).toEqual([])
})

test('what is right among rubbish is kept, once each, without what does not belong to it', () => {
  const other = { ...item, id: 'own-2', more: { big: true } }
  expect(readOwnItems([null, other, item, { ...item, title: 'Again' }, { ...item, id: '3', start: 'x' }])).toEqual([
    { ...item, id: 'own-2' },
    item,
  ])
})

test('no more items are read than are kept', () => {
  const many = Array.from({ length: 150 }, (_, at) => ({ ...item, id: `own-${at}` }))
  expect(readOwnItems(many)).toHaveLength(OWN_LIMITS.items)
})

test('nothing that a device may hold breaks it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (kept) => {
      for (const { date, start, end } of readOwnItems(kept)) expect([date, start, end].every(Boolean)).toBe(true)
    }),
  )
})
