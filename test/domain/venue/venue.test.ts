import { FloorIdSchema, PlaceIdSchema, RoomIdSchema } from 'domain/programme/ids'
import { gcj02 } from 'domain/venue/gcj02'
import { placeOfRoom, placesByKind, roomAt, sessionsIn } from 'domain/venue/venue'
import * as v from 'valibot'
import { aProgramme, aSession } from '../../support/sample-programme'

const room = (id: string) => v.parse(RoomIdSchema, id)
const place = (id: string) => v.parse(PlaceIdSchema, id)
const floor = (id: string) => v.parse(FloorIdSchema, id)
const aPlace = (id: string, kind: 'room' | 'lift' | 'medical' | 'entrance', on = 'f1') => ({
  id,
  kind,
  name: { en: id },
  floor: on,
  area: { x: 0, y: 0, width: 10, height: 10 },
})

const plan = {
  rooms: [
    { id: 'great-hall', name: { en: 'Great hall' }, place: 'on-plan' },
    { id: 'unplaced', name: { en: 'Unplaced' }, place: 'nowhere' },
  ],
  places: [
    aPlace('door', 'entrance'),
    aPlace('lift-2', 'lift'),
    aPlace('on-plan', 'room'),
    aPlace('lift-1', 'lift'),
    aPlace('upstairs', 'medical', 'f2'),
  ],
}

test('a room has its sessions by start, cancelled ones too', () => {
  const programme = aProgramme({
    sessions: [
      aSession({ id: 'late', start: '2024-09-09T15:00:00+08:00', end: '2024-09-09T16:00:00+08:00' }),
      aSession({ id: 'elsewhere', room: 'hall-b' }),
      aSession({ id: 'early', status: 'cancelled' }),
      aSession({ id: 'also-early' }),
    ],
  })
  expect(sessionsIn(programme, room('hall-a')).map(({ id }) => id)).toEqual(['also-early', 'early', 'late'])
  expect(sessionsIn(programme, room('tent'))).toEqual([])
})

test('a room and its place on the plan lead to each other', () => {
  const programme = aProgramme(plan)
  expect(placeOfRoom(programme, room('great-hall'))?.id).toBe('on-plan')
  expect(roomAt(programme, place('on-plan'))?.id).toBe('great-hall')
})

test('a place that is no room has none, and a room that is unknown or not drawn has no place', () => {
  const programme = aProgramme(plan)
  expect(roomAt(programme, place('door'))).toBeUndefined()
  expect(placeOfRoom(programme, room('tent'))).toBeUndefined()
  expect(placeOfRoom(programme, room('unplaced'))).toBeUndefined()
})

test('the places of a floor come by kind, in the order of the programme', () => {
  const byKind = placesByKind(aProgramme(plan), floor('f1'))
  expect(byKind.map(({ kind, places }) => [kind, ...places.map(({ id }) => id)])).toEqual([
    ['entrance', 'door'],
    ['lift', 'lift-2', 'lift-1'],
    ['room', 'on-plan'],
  ])
  expect(placesByKind(aProgramme(plan), floor('roof'))).toEqual([])
})

// Pairs from the published tests of googollee/eviltransform (the first three) and of coordtransform (the last).
test.each([
  ['Shanghai', [31.1774276, 121.5272106], [31.17530398364597, 121.531541859215]],
  ['Shenzhen', [22.543847, 113.912316], [22.540796131694766, 113.9171764808363]],
  ['Beijing', [39.911954, 116.377817], [39.91334545536069, 116.38404722455657]],
  ['Beijing, the centre', [39.915, 116.404], [39.91640428150164, 116.41024449916938]],
] as const)('in %s GCJ-02 is what others compute, to 0.00001°', (_, [latitude, longitude], [north, east]) => {
  const shifted = gcj02({ latitude, longitude })
  expect(Math.abs(shifted.latitude - north)).toBeLessThan(1e-5)
  expect(Math.abs(shifted.longitude - east)).toBeLessThan(1e-5)
})

test.each([
  ['Suzhou', 31.3, 120.58],
  ['Lianyungang', 34.6, 119.22],
  ['Hong Kong', 22.28, 114.17],
  ['Sanya', 18.25, 109.51],
  ['Kunming', 25.04, 102.71],
  ['Jinghong', 22.01, 100.8],
  ['Lhasa', 29.65, 91.11],
  ['Kashgar', 39.47, 75.99],
  ['Urumqi', 43.83, 87.62],
  ['Altay', 47.85, 88.13],
  ['Hohhot', 40.84, 111.75],
  ['Hailar', 49.21, 119.74],
  ['Harbin', 45.8, 126.53],
  ['Heihe', 50.24, 127.5],
  ['Mohe', 52.97, 122.54],
  ['Yanji', 42.9, 129.5],
  ['Dandong', 40.13, 124.36],
  ['Qingdao', 36.07, 120.38],
  ['Fuzhou', 26.07, 119.3],
])('%s is shifted by 50 to 1,000 metres', (_, latitude, longitude) => {
  const shifted = gcj02({ latitude, longitude })
  const north = (shifted.latitude - latitude) * 111_000
  const east = (shifted.longitude - longitude) * 111_000 * Math.cos((latitude * Math.PI) / 180)
  expect(Math.hypot(north, east)).toBeGreaterThan(50)
  expect(Math.hypot(north, east)).toBeLessThan(1000)
})

test.each([
  ['Geneva', 46.2, 6.14],
  ['Quito', -0.18, -78.47],
  ['Honiara', -9.43, 159.95],
  ['Dodoma', -6.17, 35.74],
  ['Singapore', 1.29, 103.85],
  ['Bangkok', 13.76, 100.5],
  ['Hanoi', 21.03, 105.85],
  ['Vientiane', 17.97, 102.6],
  ['Yangon', 16.87, 96.2],
  ['Kathmandu', 27.7, 85.32],
  ['Thimphu', 27.47, 89.64],
  ['New Delhi', 28.61, 77.21],
  ['Islamabad', 33.69, 73.05],
  ['Dushanbe', 38.56, 68.78],
  ['Bishkek', 42.87, 74.59],
  ['Almaty', 43.24, 76.89],
  ['Ulaanbaatar', 47.92, 106.92],
  ['Vladivostok', 43.12, 131.89],
  ['Khabarovsk', 48.48, 135.07],
  ['Seoul', 37.57, 126.98],
  ['Pyongyang', 39.02, 125.75],
  ['Tokyo', 35.68, 139.69],
  ['Manila', 14.6, 120.98],
])('%s stays where it is', (_, latitude, longitude) => {
  expect(gcj02({ latitude, longitude })).toEqual({ latitude, longitude })
})
