import type { Edit } from 'domain/draft/edit'
import { addressOf } from 'domain/draft/kinds'
import { asProblem, type Conflict, type Problem } from 'domain/problem'
import { peopleEdits } from './new-people'
import { type Editing, editedItem, editOf, isTouched, openEditing, rebase } from './state'
import { isRecord } from './values'

/** How an attempt to save went, and where the form is then. */
export type SaveResult = {
  readonly editing: Editing
  /**
   * `merged`: somebody changed other fields, both are in the form and it can be saved again. `clash`: the same fields.
   * `removed`: the item is gone, and would be added again. `taken`: a new item's id is another's since. `person-taken`: that of
   * somebody who is new in the form; `settleNewPeople` says who it is then.
   */
  readonly how: 'saved' | 'merged' | 'clash' | 'removed' | 'taken' | 'person-taken'
  /** Who changed it meanwhile. */
  readonly by?: string
}

type Send = (edits: Edit[]) => Promise<{ readonly revs: Readonly<Record<string, number>> }>

const savedOf = (editing: Editing, rev: number): Editing => {
  const { kind, id, base } = editing
  const undeclared = Object.fromEntries(Object.entries(base).filter(([name]) => !(name in editing.form)))
  return openEditing(kind, id, { ...undeclared, ...editedItem(editing) }, rev)
}

function afterConflict(editing: Editing, { current, rev, by }: Conflict): SaveResult {
  if (editing.rev === undefined) return { editing, how: 'taken', by }
  if (!isRecord(current)) return { editing: { ...editing, rev: undefined, clashes: [] }, how: 'removed', by }
  const next = rebase(editing, current, rev, by)
  return { editing: next, how: next.clashes.length > 0 ? 'clash' : 'merged', by }
}

function conflictIn({ id, conflicts }: Problem, editing: Editing): Conflict | undefined {
  return id === 'stale' ? conflicts?.find((one) => one.kind === editing.kind && one.id === editing.id) : undefined
}

/** Somebody else has taken the id of one who is new in the form. */
const isPersonTaken = ({ id, conflicts }: Problem, { newPeople = [] }: Editing): boolean =>
  id === 'stale' &&
  conflicts?.some((one) => one.kind === 'people' && newPeople.some((person) => person.id === one.id)) === true

/** Sends what was changed. Rejects with the backend's problem, but for a stale edit, which is an outcome. */
export async function trySave(editing: Editing, send: Send): Promise<SaveResult> {
  const { kind, id, base, rev } = editing
  if (rev !== undefined && !isTouched(editing)) return { editing: openEditing(kind, id, base, rev), how: 'saved' }
  try {
    const { revs } = await send([...peopleEdits(editing), editOf(editing)])
    const rev = revs[addressOf(editing.kind, editing.id)] ?? (editing.rev ?? 0) + 1
    return { editing: savedOf(editing, rev), how: 'saved' }
  } catch (error) {
    const problem = asProblem(error)
    const conflict = conflictIn(problem, editing)
    if (conflict) return afterConflict(editing, conflict)
    if (isPersonTaken(problem, editing)) return { editing, how: 'person-taken' }
    throw error
  }
}
