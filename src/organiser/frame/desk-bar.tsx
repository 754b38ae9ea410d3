import { useLocale } from '@/i18n/viewer-settings'
import { useDesk } from '@/stores/organiser/desk'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { useSteps } from './use-steps'

type DeskBarProps = {
  /** The page reviews already: undo and redo say what they are in words. */
  isReview?: boolean
}

/** Always in reach: undo, redo, and what is not published yet. */
export function DeskBar({ isReview = false }: DeskBarProps) {
  const { t } = useLocale()
  const { back, forth } = useSteps()
  const isBusy = useDesk((desk) => desk.isBusy)
  const count = useDesk((desk) => desk.preview?.differences.length ?? 0)
  const step = isReview ? 'button desk-bar__step' : 'desk-bar__act'
  return (
    <Box className="desk-bar">
      <Button id="desk-undo" className={step} label={t('desk.undo')} disabled={isBusy} onPress={back}>
        <Icon name="undo-2" />
        {isReview && <Text>{t('desk.undo')}</Text>}
      </Button>
      <Button id="desk-redo" className={step} label={t('desk.redo')} disabled={isBusy} onPress={forth}>
        <Icon name="redo-2" />
        {isReview && <Text>{t('desk.redo')}</Text>}
      </Button>
      {!isReview && (
        <Link
          id="desk-review"
          className={`button desk-bar__review ${count > 0 ? 'button--main' : ''}`}
          to="/organiser/review/index"
        >
          <Text>{t('desk.review', { n: count })}</Text>
        </Link>
      )}
    </Box>
  )
}
