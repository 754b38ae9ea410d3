import { Problem } from 'domain/problem'
import type { Area } from 'domain/programme/venue'
import { refreshDesk, requestEditDraft, useDesk } from '@/stores/organiser/desk'
import { freshEditing } from '../form/start'
import type { Editing } from '../form/state'
import { trySave } from '../form/try-save'
import { typedArea } from './place-start'

/** Somebody may be saving other fields of the place again and again. */
const TRIES = 4

const withArea = (editing: Editing, area: Area | undefined): Editing => ({
  ...editing,
  form: { ...editing.form, area: area ? typedArea(area) : {} },
})

async function attempt(editing: Editing, tries: number): Promise<void> {
  const outcome = await trySave(editing, requestEditDraft)
  if (outcome.how === 'saved') return
  await refreshDesk()
  if (outcome.how === 'removed') throw new Problem('gone', 'The place was removed.')
  if (outcome.how !== 'merged' || tries <= 1) throw new Problem('stale', 'The place was moved by somebody else.')
  await attempt(outcome.editing, tries - 1)
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Sets where a place of the draft lies on its plan; without an area it is on the plan no more. One after the other, each on
 * the draft that the one before it left. Rejects with `gone`, with `stale` where somebody else moved it too, or as
 * `requestEditDraft` does.
 */
export function saveArea(id: string, area: Area | undefined): Promise<void> {
  const saved = last.then(async () => {
    const { draft } = useDesk.getState()
    const editing = draft && freshEditing(draft, 'places', id)
    if (!editing) throw new Problem('gone', `There is no place ${id}.`)
    await attempt(withArea(editing, area), TRIES)
  })
  last = saved.catch(() => undefined)
  return saved
}
