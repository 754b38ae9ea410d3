import { type DraftItem, statesOf } from 'domain/draft/draft-items'
import type { Edit } from 'domain/draft/edit'
import { keepWallTimes } from 'domain/draft/keep-wall-times'
import { fixedOffset, type Offset } from 'domain/time/time'
import { aProgramme, aSession } from '../../support/sample-programme'

const programme = aProgramme({
  forum: {
    ...aProgramme().forum,
    days: [{ date: '2024-09-09', opens: '2024-09-09T08:00:00+08:00', closes: '2024-09-09T18:00:00+08:00' }],
  },
  sessions: [
    aSession({ id: 'opening', start: '2024-09-09T09:00:00+08:00', end: '2024-09-09T10:00:00+08:00' }),
    aSession({ id: 'dinner', start: '2024-09-09T11:00:00Z', end: '2024-09-09T22:00:00+08:00' }),
  ],
  shuttles: [
    {
      id: 'airport',
      name: { en: 'Airport' },
      stops: [
        { name: { en: 'Hotel' }, after: 0 },
        { name: { en: 'Airport' }, after: 40 },
      ],
      departures: ['2024-09-09T07:00:00+08:00'],
    },
  ],
})

const draftItems = new Map(
  [...statesOf(programme)].map(([address, named]): [string, DraftItem] => [
    address,
    { ...named, rev: 4, placed: 1, by: 'Li Na' },
  ]),
)

const clock = (offsets: Offset[], more: Record<string, unknown> = {}): Edit => ({
  change: 'set',
  kind: 'forum',
  id: 'forum',
  rev: 4,
  fields: { offsets, ...more },
})

const fieldsBy = (edits: readonly Edit[]) =>
  Object.fromEntries(
    edits.map((edit) => [`${edit.kind}/${edit.id}`, edit.change === 'remove' ? 'removed' : edit.fields]),
  )

test('sessions, days and departures keep what the clock shows, each with the rev that the draft has', () => {
  const edits = keepWallTimes(draftItems, [clock(fixedOffset(120))])
  expect(fieldsBy(edits)).toEqual({
    'forum/forum': {
      offsets: fixedOffset(120),
      days: [{ date: '2024-09-09', opens: '2024-09-09T08:00:00+02:00', closes: '2024-09-09T18:00:00+02:00' }],
    },
    'sessions/opening': { start: '2024-09-09T09:00:00+02:00', end: '2024-09-09T10:00:00+02:00' },
    'sessions/dinner': { start: '2024-09-09T19:00:00+02:00', end: '2024-09-09T22:00:00+02:00' },
    'shuttles/airport': { departures: ['2024-09-09T07:00:00+02:00'] },
  })
  expect(new Set(edits.map((edit) => edit.change === 'set' && edit.rev))).toEqual(new Set([4]))
})

test('a clock that changes in the middle of the day moves what comes after it alone', () => {
  const offsets = [...fixedOffset(480), { from: '2024-09-09T10:00:00+08:00', minutes: 540 }]
  const { 'sessions/opening': opening, 'sessions/dinner': dinner } = fieldsBy(
    keepWallTimes(draftItems, [clock(offsets)]),
  )
  // 10:00 is skipped: it is read by the offset before, which is the moment at which the clock shows 11:00.
  expect(opening).toEqual({ end: '2024-09-09T11:00:00+09:00' })
  expect(dinner).toEqual({ start: '2024-09-09T19:00:00+09:00', end: '2024-09-09T22:00:00+09:00' })
})

test('what is edited together with the offsets is read by the clock by which it was typed', () => {
  const session: Edit = {
    change: 'set',
    kind: 'sessions',
    id: 'opening',
    rev: 4,
    fields: { start: '2024-09-09T08:30:00+08:00', full: true },
  }
  const { 'sessions/opening': opening } = fieldsBy(keepWallTimes(draftItems, [clock(fixedOffset(0)), session]))
  expect(opening).toEqual({ start: '2024-09-09T08:30:00+00:00', end: '2024-09-09T10:00:00+00:00', full: true })
})

test.each<[string, Edit]>([
  ['leaves the clock alone', { change: 'set', kind: 'forum', id: 'forum', rev: 4, fields: { place: { en: 'Lima' } } }],
  ['gives the offsets that are there', clock(fixedOffset(480))],
  ['gives offsets that the draft refuses', clock([])],
])('an edit that %s stays as it is', (_, edit) => {
  expect(keepWallTimes(draftItems, [edit])).toEqual([edit])
})

test('an item that is removed with the same edits is not written again', () => {
  const removal: Edit = { change: 'remove', kind: 'sessions', id: 'opening', rev: 4 }
  expect(fieldsBy(keepWallTimes(draftItems, [clock(fixedOffset(0)), removal]))['sessions/opening']).toBe('removed')
})
