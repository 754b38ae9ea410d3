import type { Draft } from 'domain/draft/log'
import type { Area } from 'domain/programme/venue'
import { useEffect, useRef } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { useClock } from '@/stores/clock'
import { useDesk } from '@/stores/organiser/desk'
import { useMembership } from '@/stores/organiser/membership'
import { Box } from '@/ui/box'
import { Clashes } from '../../components/clashes'
import { FormBody } from '../../components/form-body'
import { FormNotes } from '../../components/form-notes'
import { Removal } from '../../components/removal'
import { SaveBar } from '../../components/save-bar'
import type { FormStart } from '../../form/start'
import { isTouched, resolveClash } from '../../form/state'
import { FormProvider } from '../../form-context'
import { useEditing } from '../../use-editing'
import { useFormView } from '../../use-form-view'
import { useSave } from '../../use-save'
import { meanwhile, savedAtLabel } from '../../view'
import { followArea, placedAt, startPlace } from '../place-start'

type PlaceFormProps = {
  draft: Draft
  /** Nothing for a place that is not in the draft yet. */
  id?: string
  /** Where that one is drawn, and on which floor. */
  fresh?: Area
  floor: string
  /** In a sheet, as there is no room beside the plan. */
  isSheet: boolean
  /** A new place is in the draft under this id. */
  onCreated: (id: string) => void
  /** It is no longer there, or was given up. */
  onGone: () => void
}

type OpenedProps = PlaceFormProps & { begun: FormStart; member: string }

function Opened({ draft, id, fresh, floor, isSheet, begun, member, onCreated, onGone }: OpenedProps) {
  const { t } = useLocale()
  const form = `plan-places-${id ?? 'new'}`
  const state = useEditing(draft, { kind: 'places', id }, member, begun)
  const { editing, setEditing, keptAt, shown } = state
  const { view, addLanguage } = useFormView(form, state)
  const { isSaving, problem, save } = useSave(state, form, () => onCreated(editing.id))
  const isBusy = useDesk((desk) => desk.isBusy) || isSaving
  const now = useClock((clock) => clock.now)
  useEffect(() => setEditing((one) => followArea(one, draft)), [draft, setEditing])
  useEffect(() => {
    if (fresh) setEditing((one) => placedAt(one, floor, fresh))
  }, [fresh, floor, setEditing])
  const touched = isTouched(editing) || editing.clashes.length > 0
  const onDiscard = async () => {
    const words = { title: 'edit.discard.title', body: 'edit.discard.body', yes: 'edit.discard' } as const
    if (!(await askFirst(t, words))) return
    state.discard()
    if (id === undefined) onGone()
  }
  return (
    <FormProvider value={view}>
      <Box className={`edit-form plan-form ${isSheet ? 'plan-form--sheet' : ''}`}>
        <FormNotes
          keptAt={keptAt === undefined ? undefined : savedAtLabel(keptAt, now, view)}
          meanwhile={isSaving ? undefined : meanwhile(editing, draft)}
          onDiscard={onDiscard}
        />
        <Clashes editing={editing} onChoose={(name, side) => setEditing((one) => resolveClash(one, name, side))} />
        <FormBody state={state} isNew={editing.rev === undefined && id === undefined} onLanguage={addLanguage} />
        {editing.rev !== undefined && <Removal state={state} kind="places" disabled={isBusy} onGone={onGone} />}
        {touched && (
          <SaveBar
            isNew={editing.rev === undefined}
            isTouched
            isBusy={isBusy}
            isSaving={isSaving}
            faults={shown.length}
            problem={problem}
            onSave={save}
            onDiscard={onDiscard}
            onFaults={save}
          />
        )}
      </Box>
    </FormProvider>
  )
}

/** All fields of the chosen place, in a narrow column or a sheet. */
export function PlaceForm(props: PlaceFormProps) {
  const member = useMembership((membership) => membership.member?.id ?? '')
  const held = useRef<FormStart | undefined>(undefined)
  held.current ??= startPlace(props, member)
  return held.current ? <Opened {...props} begun={held.current} member={member} /> : null
}
