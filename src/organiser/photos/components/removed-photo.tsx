import type { PhotoId } from 'domain/programme/ids'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { requestRestorePhoto } from '@/stores/organiser/desk'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { useBusy } from '../../components/use-busy'
import { useRunAction } from '../../frame/use-run-action'

/** That a photo was removed, and the way back. */
export function RemovedPhoto({ id, onBack }: { id: PhotoId; onBack: () => void }) {
  const { t } = useLocale()
  const act = useRunAction()
  const { isBusy, run } = useBusy()
  const back = async () => {
    const isBack = await act({
      run: () => requestRestorePhoto(id),
      done: t('photoDesk.restored'),
      onProblem: (problem) => {
        if (problem.id === 'gone') toast(t('photoDesk.tooLate'))
        return problem.id === 'gone'
      },
    })
    if (isBack) onBack()
  }
  return (
    <Box className="card removed-photo">
      <Box role="status" className="removed-photo__said">
        <Icon name="circle-check" />
        <Text id="photo-removed">{t('photoDesk.removed')}</Text>
      </Box>
      <Button id="photo-undo" className="button" disabled={isBusy} onPress={() => void run(back)}>
        <Icon name="undo-2" />
        <Text>{t('photoDesk.undo')}</Text>
      </Button>
    </Box>
  )
}
