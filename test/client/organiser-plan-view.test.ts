import type { Draft } from 'domain/draft/log'
import type { Area, Place } from 'domain/programme/venue'
import { localeOf } from '@/i18n/locale'
import { freshEditing } from '@/organiser/edit/form/start'
import { changesIn, type Editing } from '@/organiser/edit/form/state'
import { followArea, startPlace } from '@/organiser/edit/plan/place-start'
import {
  areaWords,
  chosenPlace,
  drawnSpots,
  editedFloor,
  guideWords,
  NEW_PLACE,
  placeItems,
  spotsOn,
  withMoved,
} from '@/organiser/edit/plan/view'
import { aProgramme } from '../support/sample-programme'
import '@/organiser/words'

const english = localeOf('en')
const desk = { id: 'desk', kind: 'press', name: { en: 'Press desk' }, floor: 'f1' }
const { floors, places } = aProgramme()
const roof = { id: 'roof', name: { en: 'Roof' } }
const programme = aProgramme({ floors: [roof, ...floors], places: [...places, desk] } as object)
const drafted = (_id: string, area: Area | undefined) => area
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)

test.each([
  ['of the place that is asked for', { place: 'place-a', floor: 'roof' }, 'f1'],
  ['that is asked for', { floor: 'roof' }, 'roof'],
  ['first with a plan, where nothing is asked for', {}, 'f1'],
  ['first with a plan, where what is asked for is gone', { floor: 'cellar', place: 'bar' }, 'f1'],
])('the floor %s', (_name, asked, floor) => {
  expect(editedFloor(programme, asked)?.id).toBe(floor)
})

test('without a floor with a plan it is the first, and without any none', () => {
  expect(editedFloor(aProgramme({ floors: [roof], places: [] } as object), {})?.id).toBe('roof')
  expect(editedFloor(aProgramme({ floors: [], places: [] }), {})).toBeUndefined()
})

test('places are listed on the plan or not yet, and searched by any language', () => {
  const all = placeItems(programme, 'f1', '', false, english)
  expect([ids(all.placed), ids(all.unplaced)]).toEqual([['place-a', 'place-b'], ['desk']])
  const found = placeItems(programme, 'f1', 'b厅', false, english)
  expect([ids(found.placed), ids(found.unplaced)]).toEqual([['place-b'], []])
  expect(ids(placeItems(programme, 'roof', '', false, english).placed)).toEqual([])
})

test('a spot says its name and where it is; the new one is last', () => {
  const fresh = { x: 1, y: 2, width: 3, height: 4 }
  const areaOf = (id: string, area: Area | undefined) => (id === NEW_PLACE ? fresh : area)
  const spots = spotsOn(programme, 'f1', areaOf, english)
  expect(spots.map(({ label }) => label)).toEqual([
    'Hall A, 10 from the left, 10 from the top, 200 wide, 100 high',
    'Hall B, 300 from the left, 10 from the top, 200 wide, 100 high',
    'New place, 1 from the left, 2 from the top, 3 wide, 4 high',
  ])
})

test.each([
  [[], ''],
  [['place-a'], 'In line with Hall A'],
  [['place-a', 'place-b', 'place-a'], 'In line with Hall A, Hall B'],
])('guides to %j', (neighbours, words) => {
  expect(guideWords([{ axis: 'x', at: 10, ids: neighbours }], programme, english)).toBe(words)
})

test('of the chosen place it is said where it is, or that it is nowhere yet', () => {
  const onPlan = { spots: spotsOn(programme, 'f1', drafted, english), guides: [] }
  const placed = chosenPlace(programme, 'place-a', onPlan, english)
  expect(placed).toMatchObject({ area: areaWords({ x: 10, y: 10, width: 200, height: 100 }), isNew: false })
  expect(chosenPlace(programme, 'desk', onPlan, english)?.area).toBeUndefined()
  expect(chosenPlace(programme, 'gone', onPlan, english)).toBeUndefined()
})

describe('the form beside the plan', () => {
  const draftOf = (hall: Partial<Place>, rev: number): Draft => {
    const changed = programme.places.map((place) => (place.id === 'place-a' ? { ...place, ...hall } : place))
    return { programme: { ...programme, places: changed }, revs: { 'places/place-a': rev }, rev } as unknown as Draft
  }
  const area = { x: 20, y: 30, width: 40, height: 50 }
  const typing = (): Editing => {
    const opened = freshEditing(draftOf({}, 1), 'places', 'place-a')
    if (!opened) throw new Error('the place is there')
    return { ...opened, form: { ...opened.form, name: { en: 'Grand hall', zh: 'A厅' } } }
  }

  test('takes the area that was set on the plan, and keeps what is typed', () => {
    const followed = followArea(typing(), draftOf({ area }, 2))
    expect(followed.rev).toBe(2)
    expect(changesIn(followed)).toEqual({ name: { en: 'Grand hall', zh: 'A厅' } })
    expect(followed.form.area).toEqual({ x: '20', y: '30', width: '40', height: '50' })
  })

  test('leaves what a colleague changed to be joined when it is saved', () => {
    const before = typing()
    expect(followArea(before, draftOf({ area, kind: 'press' }, 2))).toBe(before)
  })

  test('of a new place begins with where it was drawn', () => {
    const begun = startPlace({ draft: draftOf({}, 1), fresh: area, floor: 'f1' }, 'm-anna')
    expect(begun && changesIn(begun.editing)).toMatchObject({ area })
  })
})

describe('92 rooms on one floor', () => {
  const many: Place[] = Array.from({ length: 92 }, (_, index) => ({
    id: `r${index}`,
    kind: 'room',
    name: { en: `Conference room ${index}` },
    floor: 'f1',
    area: { x: 8 + (index % 12) * 65, y: 8 + Math.floor(index / 12) * 72, width: 60, height: 66 },
  })) as unknown as Place[]
  const crowded = aProgramme({ places: many } as object)
  const plan = { width: 800, height: 600 }
  const drawn = (width: number, chosen?: string) =>
    drawnSpots(spotsOn(crowded, 'f1', drafted, english), plan, width, chosen)

  test('are numbers where names would lie on each other, and the list has the numbers too', () => {
    const { spots, isCrowded, isNumbered } = drawn(420)
    expect([isCrowded, isNumbered]).toEqual([true, true])
    expect(spots.filter(({ look }) => look === 'none')).toEqual([])
    expect(spots.filter(({ look }) => look === 'pin').length).toBeGreaterThan(60)
    expect(placeItems(crowded, 'f1', '', isNumbered, english).placed[91]).toMatchObject({ number: '92' })
    expect(placeItems(crowded, 'f1', '', false, english).placed[91]?.number).toBeUndefined()
  })

  test('stay as they are written while one is moved over them', () => {
    const { spots } = drawn(420, 'r40')
    const [over] = spots
    const area = over?.area ?? { x: 0, y: 0, width: 60, height: 66 }
    const moved = withMoved(spots, { id: 'r40', area }, english)
    expect(moved.filter((spot, at) => spot !== spots[at])).toMatchObject([
      { id: 'r40', area, look: 'name', label: expect.stringMatching(/^Conference room 40, 8 from the left/) },
    ])
    expect(withMoved(spots, undefined, english)).toBe(spots)
  })

  test('are written by their names on an enlarged plan, and the chosen one always', () => {
    expect(drawn(4000).spots.every(({ look }) => look === 'name')).toBe(true)
    expect(drawn(420, 'r40').spots.find(({ id }) => id === 'r40')?.look).toBe('name')
  })
})
