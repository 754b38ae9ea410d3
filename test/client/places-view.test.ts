import { momentOf } from 'domain/time/time'
import { windowsOf } from '@/frame/windowed/windows'
import { placeGroups } from '@/guide/places/view'
import { localeOf } from '@/i18n/locale'
import { aProgramme } from '../support/sample-programme'

const locale = localeOf('en')
const now = momentOf('2024-09-09T10:00:00+08:00')
const venue = (count: number) =>
  aProgramme({
    floors: [{ id: 'f1', name: { en: 'Deck 3' } }],
    rooms: Array.from({ length: count }, (_, n) => ({ id: `r${n}`, name: { en: `Room ${n}` }, place: `p${n}` })),
    places: [
      ...Array.from({ length: count }, (_, n) => ({
        id: `p${n}`,
        kind: 'room',
        name: { en: n % 2 ? `Salon ${n}` : `Cabin ${n}`, fr: `Chambre ${n}` },
        floor: 'f1',
      })),
      { id: 'lift', kind: 'lift', name: { en: 'Lift' }, floor: 'f1' },
    ],
  } as object)
const groups = (count: number, query = '') => placeGroups(query, { programme: venue(count), now, locale })

test('a few rooms are one list, many are under their letters; other places follow', () => {
  expect(groups(4).map(({ title, rows }) => [title, rows.length])).toEqual([
    ['Rooms', 4],
    ['Places', 1],
  ])
  expect(groups(40).map(({ title, rows }) => [title, rows.length])).toEqual([
    ['C', 20],
    ['S', 20],
    ['Places', 1],
  ])
})

test.each([
  ['by its beginning', 'sal', 20],
  ['by name and number', 'cabin 12', 1],
  ['by its floor', 'deck lift', 1],
  ['not at all', 'zzz', 0],
])('a place is found %s', (_, query, found) => {
  expect(groups(40, query).reduce((sum, { rows }) => sum + rows.length, 0)).toBe(found)
})

test('a long list is drawn in windows as high as a screen, its title in the first', () => {
  const windows = windowsOf(groups(60), 50)
  expect(windows.map(({ title, rows, isContinued, goesOn }) => [title, rows.length, isContinued, goesOn])).toEqual([
    ['C', 12, false, true],
    [undefined, 12, true, true],
    [undefined, 6, true, false],
    ['S', 12, false, true],
    [undefined, 12, true, true],
    [undefined, 6, true, false],
    ['Places', 1, false, false],
  ])
})

test.each([50, 71, 106, 400])('rows %d pixels high fill both columns of each window that goes on', (height) => {
  const goingOn = windowsOf(groups(60), height).filter(({ goesOn }) => goesOn)
  expect(goingOn.length).toBeGreaterThan(0)
  expect(goingOn.filter(({ rows }) => rows.length % 2 === 1)).toEqual([])
})
