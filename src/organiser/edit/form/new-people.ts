import type { Edit } from 'domain/draft/edit'
import { proposedId } from 'domain/draft/propose'
import { isSame } from 'domain/draft/same'
import { languageOf } from 'domain/import/text-language'
import type { Person } from 'domain/programme/people'
import type { Programme } from 'domain/programme/programme'
import type { Editing, NewPerson } from './state'
import { type Form, isRecord } from './values'

const idsOf = (people: readonly Pick<Person, 'id'>[]): Set<string> => new Set(people.map(({ id }) => id))

const idFor = (name: string, taken: ReadonlySet<string>) => proposedId(name, 'person', taken) as Person['id']

/** Somebody of this name, in the language that it is written in. */
export function newPerson({ forum, people }: Programme, name: string): NewPerson {
  return { id: idFor(name, idsOf(people)), name: { [languageOf(name, forum.languages)]: name } }
}

/** The programme as the form sees it: with those who are named in it. */
export function withNewPeople(programme: Programme, newPeople: readonly NewPerson[] = []): Programme {
  const taken = idsOf(programme.people)
  const added = newPeople.filter(({ id }) => !taken.has(id))
  return added.length > 0 ? { ...programme, people: [...programme.people, ...added] } : programme
}

function mentions(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((one) => mentions(one, id))
  return isRecord(value) ? Object.values(value).some((one) => mentions(one, id)) : value === id
}

/** The edits that add those who are still chosen in the form. */
export const peopleEdits = ({ newPeople = [], form }: Editing): Edit[] =>
  newPeople
    .filter(({ id }) => mentions(form, id))
    .map(({ id, name }) => ({ change: 'create', kind: 'people', id, fields: { name } }))

function renamed(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((one) => renamed(one, from, to))
  if (!isRecord(value)) return value === from ? to : value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, from, to)]))
}

/** The form after somebody else took the id of one who is new in it: the same person for the same name, else under another id. */
export function settleNewPeople(editing: Editing, { people }: Pick<Programme, 'people'>): Editing {
  const { newPeople = [] } = editing
  const there = new Map<string, Person>(people.map((person) => [person.id, person]))
  if (!newPeople.some(({ id }) => there.has(id))) return editing
  const taken = idsOf([...people, ...newPeople])
  let { form } = editing
  const left = newPeople.flatMap((person): NewPerson[] => {
    const other = there.get(person.id)
    if (!other) return [person]
    if (isSame(other.name, person.name)) return []
    const id = idFor(Object.values(person.name)[0] ?? '', taken)
    taken.add(id)
    form = renamed(form, person.id, id) as Form
    return [{ ...person, id }]
  })
  return { ...editing, form, newPeople: left }
}
