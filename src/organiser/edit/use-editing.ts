import type { Draft } from 'domain/draft/log'
import type { ItemKind } from 'domain/programme/kinds'
import { useEffect, useMemo, useState } from 'react'
import { enterValue, takenIds } from './form/entering'
import { newPerson, settleNewPeople, withNewPeople } from './form/new-people'
import { type FormStart, followDraft, formKey, freshEditing } from './form/start'
import type { Editing } from './form/state'
import { validationIssues } from './form/validation-issues'
import { useStoreUnsaved } from './use-store-unsaved'

export type EditTarget = { readonly kind: ItemKind; readonly id: string | undefined }

/** The form's own state: what was entered, what is wrong with it, and what of that it is time to say. */
export function useEditing(draft: Draft, { kind, id }: EditTarget, member: string, begun: FormStart) {
  const [editing, setEditing] = useState<Editing>(begun.editing)
  const [keptAt, setKeptAt] = useState(begun.keptAt)
  const [left, setLeft] = useState<readonly string[] | 'all'>([])
  const programme = useMemo(
    () => withNewPeople(draft.programme, editing.newPeople),
    [draft.programme, editing.newPeople],
  )
  const taken = useMemo(() => takenIds(kind, draft.programme), [kind, draft.programme])
  const faults = useMemo(() => validationIssues(editing, { programme, taken }), [editing, programme, taken])
  useStoreUnsaved(formKey(kind, id), member, editing)
  useEffect(
    () => setEditing((now) => settleNewPeople(followDraft(now, freshEditing(draft, kind, id)), draft.programme)),
    [draft, kind, id],
  )
  return {
    editing,
    setEditing,
    /** The draft's, with those who are new in the form. */
    programme,
    addPerson: (name: string): string => {
      const person = newPerson(programme, name)
      setEditing((now) => ({ ...now, newPeople: [...(now.newPeople ?? []), person] }))
      return person.id
    },
    keptAt,
    faults,
    shown: left === 'all' ? faults : faults.filter(({ path }) => left.includes(path)),
    onLeave: (path: string) => setLeft((paths) => (paths === 'all' ? paths : [...new Set([...paths, path])])),
    showAll: () => setLeft('all'),
    enter: (name: string, value: unknown) => setEditing((now) => enterValue(now, name, value, taken)),
    discard: () => {
      const again = freshEditing(draft, kind, id)
      if (again) setEditing(again)
      setKeptAt(undefined)
      setLeft([])
    },
    onSaved: () => {
      setKeptAt(undefined)
      setLeft([])
    },
  }
}

export type FormState = ReturnType<typeof useEditing>
