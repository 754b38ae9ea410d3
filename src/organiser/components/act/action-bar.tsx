import { Problem, type ProblemId } from 'domain/problem'
import type { Locale } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { problemWords } from '../../frame/use-run-action'
import { ProblemNote } from '../problem-note'
import type { ActionStep } from './use-session-action'
import './act-bar.scss'

/** A stale answer is told with the session as it is now, above the act. */
export const actProblem = (id: ProblemId | undefined, locale: Locale): string | undefined =>
  id && id !== 'stale' ? problemWords(new Problem(id, locale.t('act.failed')), locale) : undefined

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
          <ProblemNote id="act-problem" className="act-bar__problem">
            {problem}
          </ProblemNote>
        )}
        {mayPublish && others > 0 && (
          <Box className="act-bar__others">
            <Text id="act-others">{t('floor.others', { n: others })}</Text>
            <Link id="act-review" className="act-bar__review" to="/organiser/review/index">
              <Text>{t('floor.review')}</Text>
            </Link>
          </Box>
        )}
        {!mayPublish && <Paragraph className="act-bar__hint" words={t('floor.publishersOnly')} />}
        <Box className="act-bar__buttons">
          <Button
            id="act-save"
            className={`button act-bar__button ${mayPublish ? '' : 'button--main'}`}
            disabled={isDisabled}
            onPress={onSave}
            words={t(step === 'saving' ? 'floor.saving' : 'floor.save')}
          />
          {mayPublish && (
            <Button
              id="act-publish"
              className="button button--main act-bar__button"
              disabled={isDisabled}
              onPress={onPublish}
              words={t(step === 'publishing' ? 'floor.publishing' : 'floor.publish')}
            />
          )}
        </Box>
      </Box>
    </Box>
  )
}
