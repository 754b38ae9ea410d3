import type { Edit } from 'domain/draft/edit'
import { proposedId } from 'domain/draft/propose'
import { languageOf } from 'domain/import/text-language'
import type { Programme } from 'domain/programme/programme'
import { type Form, groupOf, lineOf } from './values'

/** Who a row of the form is about. */
export const personOf = (row: unknown): string => lineOf(groupOf(row).person)

/** A new row for somebody: in the role of the one above, else a speaker. */
export function speakerRow(person: string, rows: readonly unknown[], { speakerRoles }: Programme): Form {
  const above = lineOf(groupOf(rows[rows.length - 1]).role)
  const usual = speakerRoles.find(({ id }) => id === 'speaker') ?? speakerRoles[0]
  return { person, role: above || (usual?.id ?? ''), mode: 'in-person' }
}

/** The rows with this person too, or without them where they were there. */
export function togglePerson(rows: readonly unknown[], person: string, programme: Programme): readonly unknown[] {
  const others = rows.filter((row) => personOf(row) !== person)
  return others.length < rows.length ? others : [...rows, speakerRow(person, rows, programme)]
}

/** The edit that adds somebody to the programme by a name alone, in the language that it is written in. */
export function newPerson({ forum, people }: Programme, name: string): Extract<Edit, { change: 'create' }> {
  const language = languageOf(name, forum.languages)
  const taken = new Set<string>(people.map(({ id }) => id))
  const id = proposedId(name, 'person', taken)
  return { change: 'create', kind: 'people', id, fields: { name: { [language]: name } } }
}
