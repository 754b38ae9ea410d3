import { momentOf } from 'domain/time/time'
import { floorChoices } from '@/components/floor-choices'
import { otherEntries, roomEntries, sessionLines } from '@/components/place/place-entry'
import { localeOf } from '@/i18n/locale'
import { placeView } from '@/pages/venue/place-view'
import { siteView } from '@/pages/venue/site-view'
import { isAllSample, planView, shownFloor } from '@/pages/venue/view'
import { aProgramme, aSession } from '../support/sample-programme'
import { aFloor, aPlace, aVenue } from '../support/venue'

const en = localeOf('en')
const zh = localeOf('zh')

describe('the floor that is shown', () => {
  test.each([
    ['is the first before anything is chosen', undefined, undefined, 'f1'],
    ['is the one chosen last', undefined, 'f2', 'f2'],
    ['is the lit place’s', 'prayer', 'f1', 'f2'],
    ['stays the chosen one where the lit place is gone', 'nowhere', 'f2', 'f2'],
    ['is the first where the chosen one is gone', undefined, 'attic', 'f1'],
  ])('%s', (_, lit, chosen, expected) => {
    expect(shownFloor(aVenue(), lit, chosen)?.id).toBe(expected)
  })

  test('is none where the programme has no plans', () => {
    expect(shownFloor(aVenue({ floors: [], places: [] }), undefined, undefined)).toBeUndefined()
  })

  test('is marked in the switch', () => {
    const programme = aVenue()
    const choices = floorChoices(programme, programme.floors[1], zh)
    expect(choices.map(({ name, isShown }) => [name.wording, isShown])).toEqual([
      ['f1层', false],
      ['f2层', true],
    ])
  })
})

describe('the plan', () => {
  const programme = aVenue()
  const plan = (lit?: string) => planView(programme, programme.floors[0], lit, en)

  test('lays the floor’s own places over the drawing, in percent of it', () => {
    expect(plan()?.places.map(({ id, area }) => [id, area])).toEqual([
      ['place-a', { left: '10%', top: '10%', width: '25%', height: '25%' }],
      ['lift-1', { left: '10%', top: '10%', width: '25%', height: '25%' }],
    ])
    expect(plan()?.ratio).toBe(0.75)
    expect(plan()?.label).toBe('Plan of Floor f1')
  })

  test('writes rooms by their name and draws a sign for the rest', () => {
    expect(plan()?.places.map(({ icon }) => icon)).toEqual([undefined, 'move-vertical'])
  })

  test('lights the chosen place and nothing else', () => {
    expect(plan('lift-1')?.lit).toEqual(plan()?.places[1]?.area)
    expect(plan('lift-1')?.places.map(({ isLit }) => isLit)).toEqual([false, true])
    expect(plan('prayer')?.lit).toBeUndefined()
  })

  test('stands a plan without a size', () => {
    const flat = aVenue({
      floors: [aFloor('f1', { plan: { path: 'media/f1.svg', bytes: 1, width: 0, height: 0 } }), aFloor('f2')],
    })
    const [first] = flat.floors
    expect(planView(flat, first, undefined, en)?.places[0]?.area.left).toBe('0%')
  })

  test('is none for a floor without a drawing, and leaves out a place without an area', () => {
    const bare = aVenue({
      floors: [aFloor('f1', { plan: undefined }), aFloor('f2')],
      places: [aPlace('a'), aPlace('b', { floor: 'f2', area: undefined }), aPlace('c', { floor: 'f2' })],
    })
    const [first, second] = bare.floors
    expect(planView(bare, first, undefined, en)).toBeUndefined()
    expect(planView(bare, second, 'b', en)).toMatchObject({ places: [{ id: 'c' }], lit: undefined })
  })
})

test('the list has rooms apart, numbered through the floors, and what is of one kind together', () => {
  const rooms = roomEntries(aVenue(), en)
  expect(rooms.map(({ id, number, floor }) => [id, number, floor?.wording])).toEqual([
    ['place-a', '1', 'Floor f1'],
    ['place-b', '2', 'Floor f2'],
  ])
  expect(otherEntries(aVenue(), en).map(({ id }) => id)).toEqual(['lift-1', 'lift-2', 'prayer'])
})

test('the list has places of a floor without a plan, and last the rooms that have no place', () => {
  const programme = aVenue({
    floors: [aFloor('f1', { plan: undefined })],
    places: [aPlace('hall', { area: undefined })],
    rooms: [
      { id: 'yurt', name: { en: 'Yurt' } },
      { id: 'hall', name: { en: 'Hall' }, place: 'hall', capacity: 90 },
    ],
  })
  expect(roomEntries(programme, en)).toEqual([
    expect.objectContaining({ id: 'hall', floor: expect.anything(), seats: '90 seats' }),
    { id: 'yurt', room: 'yurt', name: { wording: 'Yurt', language: 'en' }, icon: 'presentation' },
  ])
})

describe('what is on in a room', () => {
  const programme = aVenue({
    sessions: [
      aSession({ id: 'first' }),
      aSession({
        id: 'off',
        status: 'cancelled',
        start: '2024-09-09T09:20:00+08:00',
        end: '2024-09-09T11:00:00+08:00',
      }),
      aSession({ id: 'later', start: '2024-09-09T14:00:00+08:00', end: '2024-09-09T15:00:00+08:00' }),
      aSession({ id: 'morrow', start: '2024-09-10T14:00:00+08:00', end: '2024-09-10T15:00:00+08:00' }),
    ],
  })
  const [{ room } = aSession()] = programme.sessions
  test.each([
    ['is to come before it begins', '2024-09-09T08:59', [['next', '09:00']]],
    [
      'runs, and what follows begins later',
      '2024-09-09T09:30',
      [
        ['now', '30 min left'],
        ['next', '14:00'],
      ],
    ],
    ['is over, and what follows is on another day', '2024-09-09T15:00', [['next', 'Tue 10 Sep 14:00']]],
    ['is nothing more', '2024-09-10T15:00', []],
  ])('%s', (_, at, lines) => {
    const now = momentOf(`${at}:00+08:00`)
    const shown = room && sessionLines(room, { programme, now, locale: en })
    expect(shown?.map(({ kind, time }) => [kind, time])).toEqual(lines)
  })
})

describe('a place', () => {
  const programme = aVenue({
    rooms: [
      { id: 'hall-a', name: { en: 'Hall A' }, place: 'place-a', capacity: 120 },
      { id: 'hall-b', name: { en: 'Hall B' }, place: 'place-b' },
    ],
    sessions: [
      aSession({ id: 'late', start: '2024-09-10T14:00:00+08:00', end: '2024-09-10T15:00:00+08:00' }),
      aSession({ id: 'second', start: '2024-09-09T14:00:00+08:00', end: '2024-09-09T15:00:00+08:00' }),
      aSession({ id: 'first' }),
      aSession({ id: 'elsewhere', room: 'hall-b' }),
    ],
  })
  const view = (id: string, at = '2024-09-09T10:12:00+08:00', locale = en) => {
    const place = programme.places.find((each) => each.id === id)
    if (!place) throw new Error(`no place ${id}`)
    return placeView(place, {
      programme,
      locale,
      now: momentOf(at),
      starred: new Set(),
      clashing: new Set(),
    })
  }
  const days = (at: string) =>
    view('place-a', at).days?.map(({ label, cards }) => [label, cards.map(({ id }) => String(id))])

  test('says what it is, on which floor and how many it seats', () => {
    expect(view('place-a', undefined, zh)).toMatchObject({
      name: { wording: 'A厅', language: 'zh' },
      kind: '会议室',
      floor: { wording: 'f1层' },
      seats: '120 座',
    })
  })

  test('says how to get there only where the organiser wrote it', () => {
    expect(view('place-a').way).toBeUndefined()
    const way = { en: 'Lift, then left' }
    const [place] = aVenue({ places: [aPlace('place-a', { way }), aPlace('place-b')] }).places
    const context = { programme, locale: en, now: 0, starred: new Set<never>(), clashing: new Set<never>() }
    expect(place && placeView(place, context).way?.wording).toBe('Lift, then left')
  })

  test('that is no room has no sessions; a room without any has none to show', () => {
    expect(view('lift-1').days).toBeUndefined()
    expect(view('place-b').days?.flatMap(({ cards }) => cards.map(({ id }) => String(id)))).toEqual(['elsewhere'])
  })

  test('does not say its kind when its name is just that', () => {
    const [place] = aVenue({ places: [aPlace('place-a', { name: { en: 'Room' } }), aPlace('place-b')] }).places
    const context = { programme, locale: en, now: 0, starred: new Set<never>(), clashing: new Set<never>() }
    expect(place && placeView(place, context).kind).toBeUndefined()
  })

  const first = ['Mon 9 Sep', ['first', 'second']]
  const second = ['Tue 10 Sep', ['late']]
  test.each([
    ['in order before the forum', '2024-09-01T10:00:00+08:00', [first, second]],
    ['in order on the first day', '2024-09-09T23:59:00+08:00', [first, second]],
    ['the second day first once it has begun', '2024-09-10T00:00:00+08:00', [second, first]],
    ['in order when all is over', '2024-09-20T10:00:00+08:00', [first, second]],
  ])('has its days %s', (_, at, expected) => {
    expect(days(at)).toEqual(expected)
  })
})

describe('the building', () => {
  const { forum } = aProgramme()
  const { site } = forum
  const viewOf = (parts: Partial<typeof site>, locale = en) =>
    siteView({ ...forum, site: { ...site, ...parts } }, locale)

  test('can be opened in a map app only where its position is known', () => {
    expect(viewOf({})?.onMap).toBeUndefined()
    expect(viewOf({ latitude: 31.3, longitude: 120.7 }, zh)?.onMap).toEqual({
      latitude: 31.3,
      longitude: 120.7,
      name: '会场',
      address: '江苏苏州',
    })
    expect(viewOf({ latitude: 0, longitude: 0 })?.onMap).toMatchObject({ latitude: 0, longitude: 0 })
  })

  test('is not shown by the forum’s own name where nobody said its place', () => {
    const unplaced = { name: forum.name, address: forum.name }
    expect(viewOf(unplaced)).toBeUndefined()
    const arrival = { en: 'By metro' }
    expect(viewOf({ ...unplaced, arrival })).toMatchObject({ name: undefined, arrival: { wording: 'By metro' } })
    expect(viewOf({ name: forum.name })).toMatchObject({ address: { wording: 'Suzhou, Jiangsu' } })
  })

  test('is all sample only when every part of the venue is', () => {
    const sample = true as const
    const marked = aVenue({
      forum: { ...aProgramme().forum, site: { ...site, sample } },
      floors: [aFloor('f1', { sample })],
      places: [aPlace('place-a', { sample })],
      rooms: [{ id: 'hall-a', name: { en: 'Hall A' }, place: 'place-a', sample }],
    })
    expect(isAllSample(marked)).toBe(true)
    expect(isAllSample({ ...marked, rooms: aVenue().rooms })).toBe(false)
  })
})
