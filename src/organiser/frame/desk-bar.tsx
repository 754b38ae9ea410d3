import { useLocale } from '@/i18n/reader-context'
import { toast } from '@/services/toast'
import { redo, undo, useDesk } from '@/stores/desk'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import { useAct } from './use-act'

/** Always in reach: undo, redo, and what is not published yet. */
export function DeskBar() {
  const { t } = useLocale()
  const act = useAct()
  const isBusy = useDesk((desk) => desk.isBusy)
  const count = useDesk((desk) => desk.preview?.differences.length ?? 0)
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
  return (
    <Box className="desk-bar">
      <Press
        id="desk-undo"
        className="desk-bar__act"
        label={t('desk.undo')}
        disabled={isBusy}
        onPress={() => step(undo, t('desk.undone'), t('desk.nothingToUndo'))}
      >
        <Icon name="undo-2" />
      </Press>
      <Press
        id="desk-redo"
        className="desk-bar__act"
        label={t('desk.redo')}
        disabled={isBusy}
        onPress={() => step(redo, t('desk.redone'), t('desk.nothingToRedo'))}
      >
        <Icon name="redo-2" />
      </Press>
      <Link
        id="desk-review"
        className={`button desk-bar__review ${count > 0 ? 'button--main' : ''}`}
        to="/organiser/review/index"
      >
        <Words>{t('desk.review', { n: count })}</Words>
      </Link>
    </Box>
  )
}
