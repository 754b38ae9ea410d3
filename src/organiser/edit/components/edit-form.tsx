import type { Draft } from 'domain/draft/log'
import { Gone } from '@/frame/gone'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { useClock } from '@/stores/clock'
import { useDesk } from '@/stores/organiser/desk'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { type FormStart, formKey } from '../form/start'
import { isTouched, resolveClash } from '../form/state'
import { FormProvider } from '../form-context'
import { type EditTarget, useEditing } from '../use-editing'
import { useFormView } from '../use-form-view'
import { useSave } from '../use-save'
import { useSaveKey } from '../use-save-key'
import { meanwhile, savedAtLabel } from '../view'
import { Clashes } from './clashes'
import { DoorLinks } from './door-links'
import { FormBody } from './form-body'
import { FormNotes } from './form-notes'
import { PlanLink } from './plan-link'
import { Removal } from './removal'
import { SaveBar } from './save-bar'

type EditFormProps = { draft: Draft; target: EditTarget; member: string; begun: FormStart }

/** One item's form. */
export function EditForm({ draft, target, member, begun }: EditFormProps) {
  const locale = useLocale()
  const { t } = locale
  const { kind } = target
  const form = formKey(kind, target.id ?? 'new').replace('/', '-')
  const state = useEditing(draft, target, member, begun)
  const { editing, keptAt, shown } = state
  const { view, addLanguage } = useFormView(form, state)
  const { isSaving, problem, save } = useSave(state, form)
  const isBusy = useDesk((desk) => desk.isBusy) || isSaving
  const now = useClock((clock) => clock.now)
  const touched = isTouched(editing) || editing.clashes.length > 0
  const onSave = () => {
    if (touched && !isBusy) save()
  }
  useSaveKey(onSave)
  const onDiscard = async () => {
    const words = { title: 'edit.discard.title', body: 'edit.discard.body', yes: 'edit.discard' } as const
    if (await askFirst(t, words)) state.discard()
  }
  const others = isSaving ? undefined : meanwhile(editing, draft)
  if (others === 'removed' && !touched) return <Gone />
  return (
    <FormProvider value={view}>
      <Box className="edit-form">
        <FormNotes
          keptAt={keptAt === undefined ? undefined : savedAtLabel(keptAt, now, view)}
          meanwhile={others}
          onDiscard={onDiscard}
        />
        <Clashes
          editing={editing}
          onChoose={(name, side) => state.setEditing((one) => resolveClash(one, name, side))}
        />
        <FormBody state={state} isNew={editing.rev === undefined && !target.id} onLanguage={addLanguage} />
        {editing.rev !== undefined && <PlanLink editing={editing} />}
        {kind === 'rooms' && editing.rev !== undefined && <DoorLinks room={editing.id} />}
        {kind !== 'forum' && editing.rev !== undefined && <Removal state={state} kind={kind} disabled={isBusy} />}
        <Paragraph className="fine" words={t('edit.draftOnly')} />
      </Box>
      <SaveBar
        isNew={editing.rev === undefined}
        isTouched={touched}
        isBusy={isBusy}
        isSaving={isSaving}
        faults={shown.length}
        problem={touched ? problem : undefined}
        onSave={onSave}
        onDiscard={onDiscard}
        onFaults={save}
      />
    </FormProvider>
  )
}
