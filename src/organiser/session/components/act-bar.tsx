import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Link } from '@/ui/link/link'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { Step } from '../use-floor-act'

type ActBarProps = {
  /** What went wrong, in words. */
  problem?: string
  /** Other changes that would be published too. */
  others: number
  step?: Step
  isDisabled: boolean
  mayPublish: boolean
  onSave: () => void
  onPublish: () => void
}

/** In place of the bar below while an act is chosen: do it. */
export function ActBar({ problem, others, step, isDisabled, mayPublish, onSave, onPublish }: ActBarProps) {
  const { t } = useLocale()
  return (
    <Box className="act-bar">
      <Box className="act-bar__inside">
        {problem && (
          <Box role="alert">
            <Words as="p" id="act-problem" className="act-bar__problem">
              {problem}
            </Words>
          </Box>
        )}
        {mayPublish && others > 0 && (
          <Box className="act-bar__others">
            <Words id="act-others">{t('floor.others', { n: others })}</Words>
            <Link id="act-review" className="act-bar__review" to="/organiser/review/index">
              <Words>{t('floor.review')}</Words>
            </Link>
          </Box>
        )}
        {!mayPublish && (
          <Words as="p" className="act-bar__hint">
            {t('floor.publishersOnly')}
          </Words>
        )}
        <Box className="act-bar__buttons">
          <Press
            id="act-save"
            className={`button act-bar__button ${mayPublish ? '' : 'button--main'}`}
            disabled={isDisabled}
            onPress={onSave}
          >
            <Words>{t(step === 'saving' ? 'floor.saving' : 'floor.save')}</Words>
          </Press>
          {mayPublish && (
            <Press
              id="act-publish"
              className="button button--main act-bar__button"
              disabled={isDisabled}
              onPress={onPublish}
            >
              <Words>{t(step === 'publishing' ? 'floor.publishing' : 'floor.publish')}</Words>
            </Press>
          )}
        </Box>
      </Box>
    </Box>
  )
}
