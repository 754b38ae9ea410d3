import type { ListKind } from 'domain/programme/kinds'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum, wholeRelease } from '@/stores/forum'
import { requestEditDraft, useDesk } from '@/stores/organiser/desk'
import { useRunAction } from '../frame/use-run-action'
import { restoreEdit } from './restore'

/** Brings an item back into the draft; nothing where this device does not have all of the newest release. */
export function useRestore(): ((kind: ListKind, id: string) => void) | undefined {
  const { t } = useLocale()
  const act = useRunAction()
  const release = useForum(wholeRelease)
  const draft = useDesk((desk) => desk.draft)
  const preview = useDesk((desk) => desk.preview)
  const isBusy = useDesk((desk) => desk.isBusy)
  if (!release || !draft || release.release !== preview?.release) return undefined
  return (kind, id) => {
    const edit = restoreEdit(kind, id, release.programme, draft.programme)
    if (edit && !isBusy) void act({ run: () => requestEditDraft([edit]), done: t('items.restored') })
  }
}
