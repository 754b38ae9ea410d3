import type { Programme } from '../programme/programme'
import { type CreatableKind, creatableKinds } from './creatable-kinds'

/** An item by its fields' names: JSON, as the draft has it. */
type Item = Readonly<Record<string, unknown>>

type Blank = (programme: Programme) => Item

const nothing: Blank = () => ({})

const session: Blank = ({ forum, sessionKinds: [first] }) => {
  const day = `${forum.days[0]?.date ?? ''}T`
  const lists = { speakers: [], languages: [], channels: [], documents: [] }
  return { ...(first && { kind: first.id }), start: day, end: day, ...lists, status: 'scheduled', full: false }
}

/** What a new item begins as. */
const blanks: Readonly<Record<CreatableKind, Blank>> = {
  sessions: session,
  topics: ({ topics }) => ({ number: Math.max(0, ...topics.map(({ number }) => number)) + 1 }),
  sessionKinds: () => ({ icon: 'bookmark' }),
  speakerRoles: nothing,
  people: nothing,
  delegations: () => ({ kind: 'country' }),
  rooms: nothing,
  floors: nothing,
  places: ({ floors }) => ({ kind: 'room', ...(floors[0] && { floor: floors[0].id }) }),
  shuttles: () => ({ stops: [{ name: {}, after: 0 }, { name: {} }], departures: [] }),
  documents: ({ forum }) => ({ language: forum.languages[0], type: 'pdf' }),
  help: () => ({ kind: 'liaison', actions: [] }),
}

export function blankOf(kind: string, programme: Programme): Item | undefined {
  const begun = creatableKinds.find((one) => one === kind)
  return begun && blanks[begun](programme)
}
