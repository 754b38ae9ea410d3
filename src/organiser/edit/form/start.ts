import { blankOf } from 'domain/draft/blank'
import { addressOf } from 'domain/draft/kinds'
import type { Draft } from 'domain/draft/log'
import { isSame } from 'domain/draft/same'
import type { ItemKind } from 'domain/programme/kinds'
import type { Moment } from 'domain/time/time'
import { itemIn } from '../view'
import { type Editing, isTouched, openEditing } from './state'
import { readUnsaved } from './unsaved'

/** Where a form is kept on the device: a new item of a kind has one place. */
export const formKey = (kind: ItemKind, id: string | undefined): string => addressOf(kind, id ?? '')

/** The item as the draft has it, ready to be edited; `undefined` where there is none, or none of the kind can be begun. */
export function freshEditing({ programme, revs }: Draft, kind: ItemKind, id: string | undefined): Editing | undefined {
  if (id === undefined) {
    const blank = blankOf(kind, programme)
    return blank && openEditing(kind, '', blank)
  }
  const item = itemIn(programme, kind, id)
  return item && openEditing(kind, id, item, revs[addressOf(kind, id)] ?? 1)
}

export type FormStart = { readonly editing: Editing; readonly keptAt?: Moment }

/** What the form begins with: typing that was not saved, else the item. */
export function startForm(draft: Draft, kind: ItemKind, id: string | undefined, member: string): FormStart | undefined {
  const kept = readUnsaved(formKey(kind, id), member)
  if (kept && kept.editing.kind === kind && isTouched(kept.editing)) return { editing: kept.editing, keptAt: kept.at }
  const editing = freshEditing(draft, kind, id)
  return editing && { editing }
}

/** The form with what the draft has now: a field that was not changed here takes the new value. */
export function followDraft(editing: Editing, now: Editing | undefined): Editing {
  if (editing.rev === undefined || now?.rev === undefined || isTouched(editing)) return editing
  const isSaved = now.rev === editing.rev && isSame(now.base, editing.base)
  return now.rev < editing.rev || isSaved ? editing : now
}
