import { aProgramme } from './sample-programme'

export const aFloor = (id: string, parts: object = {}) => ({
  id,
  name: { en: `Floor ${id}`, zh: `${id}层` },
  plan: { path: `media/${id}.svg`, bytes: 1, width: 800, height: 600 },
  ...parts,
})
export const aPlace = (id: string, parts: object = {}) => ({
  id,
  kind: 'room' as const,
  name: { en: `Place ${id}` },
  floor: 'f1',
  area: { x: 80, y: 60, width: 200, height: 150 },
  ...parts,
})
/** Two floors with plans, two rooms' places, a prayer room and a lift on each. */
export const aVenue = (parts: Parameters<typeof aProgramme>[0] = {}) =>
  aProgramme({
    floors: [aFloor('f1'), aFloor('f2')],
    places: [
      aPlace('place-a', { name: { en: 'Hall A', zh: 'A厅' } }),
      aPlace('place-b', { floor: 'f2' }),
      aPlace('prayer', { kind: 'prayer', floor: 'f2' }),
      aPlace('lift-1', { kind: 'lift' }),
      aPlace('lift-2', { kind: 'lift', floor: 'f2' }),
    ],
    ...parts,
  })
