import type { Delegation, Person } from '../programme/people'
import type { Programme } from '../programme/programme'
import type { Session, Speaker, Topic } from '../programme/session'
import type { SessionKind } from '../programme/terms'
import type { Room } from '../programme/venue'
import { kindByTitle, kindNamed } from './kinds-of-sessions'
import { keysOf, nameKey, newId } from './names'
import { isParted, peopleIn } from './people'
import { type Proposed, placeOf, type Repair } from './read-rows'
import type { SourceSpeaker } from './source'
import { languageOf } from './text-language'

type Named = { readonly id: string }

/** Items of one kind by what they are called, with those that a file adds. */
function createRegistry<Item extends Named>(
  items: readonly Item[],
  keys: (item: Item) => readonly string[],
  prefix: string,
) {
  const all: Item[] = [...items]
  const taken = new Set<string>(items.map(({ id }) => id))
  const byKey = new Map<string, number>()
  for (const [index, item] of items.entries()) for (const key of keys(item)) if (!byKey.has(key)) byKey.set(key, index)
  return {
    all,
    find: (key: string): Item | undefined => all[byKey.get(key) ?? -1],
    add(name: string, key: string, make: (id: string) => Item): Item {
      const item = make(newId(name, prefix, taken))
      byKey.set(key, all.length)
      all.push(item)
      return item
    },
    know(key: string, item: Item): void {
      byKey.set(key, all.indexOf(item))
    },
    replace(item: Item, by: Item): void {
      all[all.indexOf(item)] = by
    },
  }
}

/** More kinds than this are no kinds but something else that a column says. */
const MOST_KINDS = 20

/** Finds what rows name among what the programme has, and adds what it lacks. */
export function createTerms(programme: Programme, source: string, say: (repair: Repair) => void) {
  const { languages } = programme.forum
  const text = (name: string) => ({ [languageOf(name, languages)]: name })
  const rooms = createRegistry<Room>(programme.rooms, ({ name }) => keysOf(name), 'room')
  const topics = createRegistry<Topic>(programme.topics, ({ title }) => keysOf(title), 'topic')
  const kinds = createRegistry<SessionKind>(programme.sessionKinds, ({ name }) => keysOf(name), 'kind')
  const delegations = createRegistry<Delegation>(programme.delegations, ({ name }) => keysOf(name), 'country')
  const people = createRegistry<Person>(programme.people, ({ name }) => keysOf(name), 'person')
  for (const person of people.all) {
    const id = person.externalIds?.[source]
    if (id !== undefined) people.know(`id ${id}`, person)
  }
  const matched = new Set<string>()

  function roomOf({ source: from, room }: Proposed): Room['id'] | undefined {
    if (room === undefined) return undefined
    const found = rooms.find(nameKey(room))
    if (!found) return rooms.add(room, nameKey(room), (id) => ({ id: id as Room['id'], name: text(room) })).id
    if (!Object.values(found.name).includes(room) && !matched.has(`${from.at} ${room}`)) {
      matched.add(`${from.at} ${room}`)
      say({ ...placeOf(from), field: 'room', code: 'room-matched', was: room, now: Object.values(found.name)[0] ?? '' })
    }
    return found.id
  }

  function topicOf({ topic }: Proposed): Topic['id'] | undefined {
    if (topic === undefined) return undefined
    const found = topics.find(nameKey(topic))
    if (found) return found.id
    const number = topics.all.reduce((most, one) => Math.max(most, one.number), 0) + 1
    return topics.add(topic, nameKey(topic), (id) => ({ id: id as Topic['id'], number, title: text(topic) })).id
  }

  /** `isSaid`: whether the file itself says it. */
  function kindOf({ source: row, title }: Proposed): { kind: SessionKind['id']; isSaid: boolean } | undefined {
    const word = row.kind?.trim()
    const said = word ? (kindNamed(word, kinds.all) ?? newKind(word)) : undefined
    const found = said ?? kindByTitle(Object.values(title)[0] ?? '', kinds.all) ?? kinds.all[0]
    return found && { kind: found.id, isSaid: said !== undefined }
  }

  const newKind = (word: string): SessionKind | undefined =>
    kinds.all.length >= programme.sessionKinds.length + MOST_KINDS || word.length > 60
      ? undefined
      : kinds.add(word, nameKey(word), (id) => ({ id: id as SessionKind['id'], name: text(word), icon: 'bookmark' }))

  function speakersOf({ source: from }: Proposed): Session['speakers'] | undefined {
    if (from.speakers === undefined && from.speakerCells === undefined) return undefined
    const split = (from.speakerCells ?? []).map((cell) =>
      peopleIn(cell.text).map((one) => ({ ...one, ...(cell.role && { role: cell.role }) })),
    )
    for (const [index, found] of split.entries())
      if (found.length > 1 && !isParted(from.speakerCells?.[index]?.text ?? '', found.length))
        say({
          ...placeOf(from),
          field: 'speakers',
          code: 'people-split',
          now: found.map(({ name }) => name).join(' · '),
        })
    const all = [...(from.speakers ?? []), ...split.flat()]
    const own = all.length === 1 ? { office: from.office, organisation: from.organisation, country: from.country } : {}
    const speakers = new Map<string, Speaker>()
    for (const one of all) {
      const person = personOf({ ...one, ...given(own) })
      if (!speakers.has(person)) speakers.set(person, { person, role: roleOf(one.role), mode: 'in-person' })
    }
    return [...speakers.values()]
  }

  function roleOf(word: string | undefined): Speaker['role'] {
    const roles = programme.speakerRoles
    const found = word ? roles.find(({ id, name }) => id === word || keysOf(name).includes(nameKey(word))) : undefined
    return (found ?? roles.find(({ id }) => id === 'speaker') ?? roles[0])?.id ?? ('speaker' as Speaker['role'])
  }

  function personOf(one: SourceSpeaker): Person['id'] {
    const name = one.name.replace(/\s+/g, ' ').slice(0, 200)
    const [byId, key] = [one.id ? `id ${one.id}` : '', nameKey(name)]
    const office = [one.office, one.organisation].filter(Boolean).join(', ')
    const found = (byId && people.find(byId)) || people.find(key)
    const isAnother = found && byId && found.externalIds?.[source] !== undefined && found.externalIds[source] !== one.id
    const more = {
      ...(office && { office: text(office.slice(0, 1000)) }),
      ...(one.about && { about: text(one.about.slice(0, 8000)) }),
      ...delegationOf(one.country),
    }
    if (found && !isAnother) {
      const ids = one.id ? { externalIds: { ...found.externalIds, [source]: one.id.slice(0, 200) } } : {}
      people.replace(found, { ...more, ...found, ...ids })
      if (byId) people.know(byId, people.find(key) ?? found)
      return found.id
    }
    const added = people.add(name, isAnother ? byId : key, (id) => ({
      id: id as Person['id'],
      name: text(name),
      ...more,
      ...(one.id && { externalIds: { [source]: one.id.slice(0, 200) } }),
    }))
    if (byId) people.know(byId, added)
    return added.id
  }

  function delegationOf(country: string | undefined): Partial<Person> {
    const name = country?.trim()
    if (!name) return {}
    const found =
      delegations.find(nameKey(name)) ??
      delegations.add(name, nameKey(name), (id) => ({ id: id as Delegation['id'], name: text(name), kind: 'country' }))
    return { delegation: found.id }
  }

  return {
    roomOf,
    topicOf,
    kindOf,
    speakersOf,
    lists: () => ({
      rooms: rooms.all,
      topics: topics.all,
      sessionKinds: kinds.all,
      delegations: delegations.all,
      people: people.all,
    }),
  }
}

export type Terms = ReturnType<typeof createTerms>

const given = (fields: { office?: string; organisation?: string; country?: string }): Partial<SourceSpeaker> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value))
