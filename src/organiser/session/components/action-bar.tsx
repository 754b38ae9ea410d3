import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { ActionStep } from '../use-session-action'

type ActBarProps = {
  /** What went wrong, in words. */
  problem?: string
  /** Other changes that would be published too. */
  others: number
  step?: ActionStep
  isDisabled: boolean
  mayPublish: boolean
  onSave: () => void
  onPublish: () => void
}

/** In place of the bar below while an act is chosen: do it. */
export function ActionBar({ problem, others, step, isDisabled, mayPublish, onSave, onPublish }: ActBarProps) {
  const { t } = useLocale()
  return (
    <Box className="act-bar">
      <Box className="act-bar__inside">
        {problem && (
          <Box role="alert">
            <Text as="p" id="act-problem" className="act-bar__problem">
              {problem}
            </Text>
          </Box>
        )}
        {mayPublish && others > 0 && (
          <Box className="act-bar__others">
            <Text id="act-others">{t('floor.others', { n: others })}</Text>
            <Link id="act-review" className="act-bar__review" to="/organiser/review/index">
              <Text>{t('floor.review')}</Text>
            </Link>
          </Box>
        )}
        {!mayPublish && (
          <Text as="p" className="act-bar__hint">
            {t('floor.publishersOnly')}
          </Text>
        )}
        <Box className="act-bar__buttons">
          <Button
            id="act-save"
            className={`button act-bar__button ${mayPublish ? '' : 'button--main'}`}
            disabled={isDisabled}
            onPress={onSave}
          >
            <Text>{t(step === 'saving' ? 'floor.saving' : 'floor.save')}</Text>
          </Button>
          {mayPublish && (
            <Button
              id="act-publish"
              className="button button--main act-bar__button"
              disabled={isDisabled}
              onPress={onPublish}
            >
              <Text>{t(step === 'publishing' ? 'floor.publishing' : 'floor.publish')}</Text>
            </Button>
          )}
        </Box>
      </Box>
    </Box>
  )
}
