import { duplicateSession } from 'domain/draft/duplicate'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { requestEditDraft, useDesk } from '@/stores/organiser/desk'
import { organiserEditPath } from '../components/item-words'
import { useRunAction } from '../frame/use-run-action'

/** Adds a session like this one to the draft and opens its form. */
export function useDuplicate(id: string): () => void {
  const { t } = useLocale()
  const act = useRunAction()
  const duplicate = async (): Promise<void> => {
    const { draft } = useDesk.getState()
    if (!draft) return
    const edit = duplicateSession(draft, id)
    const isAdded = await act({ run: () => requestEditDraft([edit]), done: t('floor.done.duplicate') })
    if (isAdded) go(organiserEditPath('sessions', edit.id))
  }
  return () => void duplicate()
}
