import type { Draft } from 'domain/draft/log'
import { isSame } from 'domain/draft/same'
import type { Area } from 'domain/programme/venue'
import { type FormStart, freshEditing, startForm } from '../form/start'
import { type Editing, rebase } from '../form/state'

/** An area as the form of a place holds it. */
export const typedArea = ({ x, y, width, height }: Area): Readonly<Record<keyof Area, string>> => ({
  x: String(x),
  y: String(y),
  width: String(width),
  height: String(height),
})

/** A new place's form with where it is drawn. */
export const placedAt = (editing: Editing, floor: string, area: Area): Editing => ({
  ...editing,
  form: { ...editing.form, floor, area: typedArea(area) },
})

type Asked = { readonly draft: Draft; readonly id?: string; readonly fresh?: Area; readonly floor: string }

/** What a place's form begins with: for one that is not in the draft yet, where it is drawn. */
export function startPlace({ draft, id, fresh, floor }: Asked, member: string): FormStart | undefined {
  const begun = startForm(draft, 'places', id, member)
  return begun && id === undefined && fresh ? { ...begun, editing: placedAt(begun.editing, floor, fresh) } : begun
}

/**
 * The form with the area that was set on the plan beside it. What somebody else changed too is left to the form, which
 * says so.
 */
export function followArea(editing: Editing, draft: Draft): Editing {
  const fresh = editing.rev === undefined ? undefined : freshEditing(draft, editing.kind, editing.id)
  if (fresh?.rev === undefined || editing.rev === undefined || fresh.rev <= editing.rev) return editing
  const { area: _was, ...before } = editing.base
  const { area: _is, ...after } = fresh.base
  if (!isSame(before, after)) return editing
  const form = { ...editing.form, area: fresh.form.area }
  return rebase({ ...editing, form }, fresh.base, fresh.rev, '')
}
