import type { ListKind } from 'domain/programme/kinds'
import { useLocale } from '@/i18n/viewer-settings'
import { askFirst } from '@/platform/dialog/ask-first'
import { goBack } from '@/platform/navigation/navigate'
import { requestEditDraft } from '@/stores/organiser/desk'
import { useRunAction } from '../frame/use-run-action'
import { openEditing } from './form/state'
import type { FormState } from './use-editing'

/** Takes the item out of the draft, when the member is sure; `onGone` goes on from there. */
export function useRemove({ editing, setEditing }: FormState, kind: ListKind, onGone: () => void = goBack) {
  const { t } = useLocale()
  const act = useRunAction()
  const { id, rev = 1, base } = editing
  return async (): Promise<void> => {
    const words = { title: 'edit.delete.title', body: 'edit.delete.body', yes: 'edit.delete.yes' } as const
    if (!(await askFirst(t, words))) return
    const run = () => requestEditDraft([{ change: 'remove', kind, id, rev }])
    if (!(await act({ run, done: t('edit.deleted') }))) return
    setEditing(openEditing(kind, id, base, rev))
    onGone()
  }
}
