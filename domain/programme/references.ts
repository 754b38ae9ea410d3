import { type ListKind, listKinds } from './kinds'
import type { Programme } from './programme'

/** `at` is where the reference stands (`sessions/opening/room`), `refers` what it points to (`rooms/main-hall`). */
export type Reference = { readonly at: string; readonly refers: string }

const to = (at: string, kind: ListKind, id: string | undefined): Reference[] =>
  id === undefined ? [] : [{ at, refers: `${kind}/${id}` }]

const ofSession = (session: Programme['sessions'][number]): Reference[] => {
  const at = `sessions/${session.id}`
  return [
    ...to(`${at}/topic`, 'topics', session.topic),
    ...to(`${at}/kind`, 'sessionKinds', session.kind),
    ...to(`${at}/room`, 'rooms', session.room),
    ...session.speakers.flatMap(({ person, role }, index) => [
      ...to(`${at}/speakers/${index}/person`, 'people', person),
      ...to(`${at}/speakers/${index}/role`, 'speakerRoles', role),
    ]),
    ...session.documents.flatMap((document, index) => to(`${at}/documents/${index}`, 'documents', document)),
  ]
}

const referencesOf = (programme: Programme): Reference[] => [
  ...programme.sessions.flatMap(ofSession),
  ...programme.people.flatMap(({ id, delegation }) => to(`people/${id}/delegation`, 'delegations', delegation)),
  ...programme.rooms.flatMap(({ id, place }) => to(`rooms/${id}/place`, 'places', place)),
  ...programme.places.flatMap(({ id, floor }) => to(`places/${id}/floor`, 'floors', floor)),
]

const addressesOf = (programme: Programme): string[] =>
  listKinds.flatMap((kind) => programme[kind].map((item: { readonly id: string }) => `${kind}/${item.id}`))

/**
 * Every reference by id that points to nothing, in the programme's order. Empty where the programme is whole. The room
 * that a session was first announced in may be gone: it is history.
 */
export function danglingReferences(programme: Programme): Reference[] {
  const known = new Set(addressesOf(programme))
  return referencesOf(programme).filter(({ refers }) => !known.has(refers))
}

/** Every id that more than one item of a kind has, once each, as `sessions/opening`. Two kinds may share an id. */
export function duplicateIds(programme: Programme): string[] {
  const seen = new Set<string>()
  const again = addressesOf(programme).filter((address) => seen.size === seen.add(address).size)
  return [...new Set(again)]
}
