import { historyOf } from 'domain/release/history'
import type { Edition } from 'domain/release/release'

const anEdition = (release: number): Edition => ({ release, publishedAt: '2024-09-09T08:00:00+08:00', changes: [] })

test('a first release is all of its history', () => {
  expect(historyOf({ ...anEdition(1), earlier: [] })).toEqual([anEdition(1)])
})

test('the newest edition comes first, with its note and without the programme', () => {
  const release = { ...anEdition(3), note: 'Lunch is later', earlier: [anEdition(2), anEdition(1)], programme: {} }
  expect(historyOf(release)).toEqual([{ ...anEdition(3), note: 'Lunch is later' }, anEdition(2), anEdition(1)])
})
