import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { requestRedo, requestUndo } from '@/stores/organiser/desk'
import { useRunAction } from './use-run-action'

/** Back and forth through what the member did; says how it went. */
export function useSteps(): { readonly back: () => void; readonly forth: () => void } {
  const { t } = useLocale()
  const act = useRunAction()
  const step = (run: () => Promise<unknown>, done: string, none: string) =>
    void act({
      run,
      done,
      onProblem: ({ id }) => {
        if (id !== 'gone') return false
        toast(none)
        return true
      },
    })
  return {
    back: () => step(requestUndo, t('desk.undone'), t('desk.nothingToUndo')),
    forth: () => step(requestRedo, t('desk.redone'), t('desk.nothingToRedo')),
  }
}
