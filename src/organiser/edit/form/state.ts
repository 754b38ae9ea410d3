import type { Edit } from 'domain/draft/edit'
import { isSame } from 'domain/draft/same'
import type { ItemKind } from 'domain/programme/kinds'
import type { Person } from 'domain/programme/people'
import { fieldsOf } from '../fields/parts-of'
import { isClash, merge, type Side } from './merge'
import { type Form, formOf, type Item, itemOf, typedOf } from './values'

/** A field that somebody else changed too, as a form holds it. */
export type FieldClash = {
  readonly name: string
  /** Who changed it. */
  readonly by: string
  readonly mine: unknown
  readonly theirs: unknown
  readonly choice?: Side
}

/** Somebody who was named in a form, and goes into the draft with it: a form that is given up leaves no one there. */
export type NewPerson = Pick<Person, 'id' | 'name'>

/** What is being edited: all of it goes with the form when it is kept on the device. */
export type Editing = {
  readonly kind: ItemKind
  readonly id: string
  /** The item's own rev that the edit is made on; a new item has none. */
  readonly rev?: number
  /** The item as it is at that rev; for a new one what it begins as. */
  readonly base: Item
  readonly form: Form
  readonly clashes: readonly FieldClash[]
  /** Who was named in the form and is not in the draft yet. */
  readonly newPeople?: readonly NewPerson[]
}

export function openEditing(kind: ItemKind, id: string, item: Item, rev?: number): Editing {
  const form = formOf(fieldsOf(kind), item)
  const base = rev === undefined ? itemOf(fieldsOf(kind), form) : item
  return { kind, id, rev, base, form, clashes: [] }
}

export const editedItem = ({ kind, form }: Editing): Item => itemOf(fieldsOf(kind), form)

/** The fields that are not as they were; `null` for one that was emptied. */
export function changesIn(editing: Editing): Record<string, unknown> {
  const item = editedItem(editing)
  const changed = fieldsOf(editing.kind).filter(({ name }) => !isSame(item[name], editing.base[name]))
  return Object.fromEntries(changed.map(({ name }) => [name, item[name] ?? null]))
}

export const isTouched = (editing: Editing): boolean => Object.keys(changesIn(editing)).length > 0

export function editOf(editing: Editing): Edit {
  const { kind, id, rev } = editing
  return rev === undefined
    ? { change: 'create', kind, id, fields: editedItem(editing) }
    : { change: 'set', kind, id, rev, fields: changesIn(editing) }
}

/**
 * The same work on a newer version of the item: what only they changed is taken over, and where both changed a field it
 * keeps what was typed until somebody chooses.
 */
export function rebase(editing: Editing, theirs: Item, rev: number, by: string): Editing {
  const fields = fieldsOf(editing.kind)
  const mine = editedItem(editing)
  const { base } = editing
  const join = (side: Side) => (name: string) => merge(base[name], mine[name], theirs[name], side)
  const clashes = fields.flatMap((field): FieldClash[] => {
    const { name } = field
    if (!isClash(base[name], mine[name], theirs[name])) return []
    return [{ name, by, mine: typedOf(field, join('mine')(name)), theirs: typedOf(field, join('theirs')(name)) }]
  })
  const form = Object.fromEntries(fields.map((field) => [field.name, typedOf(field, join('mine')(field.name))]))
  return { ...editing, rev, base: theirs, form, clashes }
}

/** The form as saving left it, with what was entered while it was being saved: `sent` is what went out, `now` what is there. */
export function keepEntered(saved: Editing, sent: Editing, now: Editing): Editing {
  const entered = Object.entries(now.form).filter(([name, value]) => !isSame(value, sent.form[name]))
  if (entered.length === 0) return saved
  const named = (now.newPeople ?? []).filter((person) => !sent.newPeople?.some(({ id }) => id === person.id))
  const newPeople = [...(saved.newPeople ?? []), ...named]
  const form = { ...saved.form, ...Object.fromEntries(entered) }
  return { ...saved, form, ...(newPeople.length > 0 && { newPeople }) }
}

/** Takes one side's version of a field. */
export function resolveClash(editing: Editing, name: string, side: Side): Editing {
  const clash = editing.clashes.find((one) => one.name === name)
  if (!clash) return editing
  const clashes = editing.clashes.map((one) => (one === clash ? { ...one, choice: side } : one))
  return { ...editing, clashes, form: { ...editing.form, [name]: clash[side] } }
}

export const hasOpenClash = ({ clashes }: Editing): boolean => clashes.some(({ choice }) => choice === undefined)
