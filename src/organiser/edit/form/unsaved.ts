import { itemKinds } from 'domain/programme/kinds'
import type { Moment } from 'domain/time/time'
import { readPreference, writePreference } from '@/platform/storage/preferences'
import type { Editing } from './state'
import { isRecord } from './values'

/** Typing that was not saved: whose, when, and all that is needed to go on. */
export type UnsavedForm = { readonly by: string; readonly at: Moment; readonly editing: Editing }

const NAME = 'unsaved'

function all(): Readonly<Record<string, unknown>> {
  const kept = readPreference<unknown>(NAME)
  return isRecord(kept) ? kept : {}
}

const isEditing = (value: unknown): value is Editing =>
  isRecord(value) &&
  itemKinds.some((kind) => kind === value.kind) &&
  typeof value.id === 'string' &&
  (value.rev === undefined || typeof value.rev === 'number') &&
  isRecord(value.base) &&
  isRecord(value.form) &&
  Array.isArray(value.clashes) &&
  (value.newPeople === undefined || Array.isArray(value.newPeople))

/** What this member typed into this form and did not save. `form` is an item's address, or `sessions/` for a new one. */
export function readUnsaved(form: string, member: string): UnsavedForm | undefined {
  const kept = all()[form]
  if (!isRecord(kept) || kept.by !== member || typeof kept.at !== 'number') return undefined
  return isEditing(kept.editing) ? { by: member, at: kept.at, editing: kept.editing } : undefined
}

export const storeUnsaved = (form: string, kept: UnsavedForm): void => {
  writePreference(NAME, { ...all(), [form]: kept })
}

export function removeUnsaved(form: string): void {
  const { [form]: gone, ...others } = all()
  if (gone !== undefined) writePreference(NAME, others)
}
