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
