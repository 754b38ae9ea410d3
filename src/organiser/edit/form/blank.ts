import type { Programme } from 'domain/programme'
import type { ListKind } from 'domain/programme/kinds'
import type { Item } from './values'

type Blank = (programme: Programme) => Item

const nothing: Blank = () => ({})

const session: Blank = ({ forum }) => {
  const day = `${forum.days[0]?.date ?? ''}T`
  const lists = { speakers: [], languages: [], channels: [], documents: [] }
  return { kind: 'topic', start: day, end: day, ...lists, status: 'scheduled', full: false }
}

/** What a new item begins as. Kinds with a file that is there from the start cannot be begun. */
const blanks: Readonly<Partial<Record<ListKind, Blank>>> = {
  sessions: session,
  topics: ({ topics }) => ({ number: Math.max(0, ...topics.map(({ number }) => number)) + 1 }),
  people: nothing,
  delegations: () => ({ kind: 'country' }),
  rooms: nothing,
  places: ({ floors }) => ({ kind: 'room', area: {}, ...(floors[0] && { floor: floors[0].id }) }),
  shuttles: () => ({ stops: [{ name: {}, after: 0 }, { name: {} }], departures: [] }),
  help: () => ({ kind: 'liaison', actions: [] }),
}

export const blankOf = (kind: string, programme: Programme): Item | undefined =>
  Object.keys(blanks).includes(kind) ? blanks[kind as ListKind]?.(programme) : undefined
