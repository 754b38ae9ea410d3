import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { ActionOutcomeView } from './outcome-view'
import './act-bar.scss'
import './outcome-card.scss'

type OutcomeCardProps = { view: ActionOutcomeView; isDisabled: boolean; onPublish: () => void; onUndo: () => void }

/** What was done, how far it has come, and the way back. */
export function OutcomeCard({ view, isDisabled, onPublish, onUndo }: OutcomeCardProps) {
  const { t } = useLocale()
  const { words, state, problem, others, undoLabel, publishLabel } = view
  return (
    <Box className="card outcome">
      <Box id="act-outcome" className="outcome__said" role="status">
        <Icon name={problem ? 'circle-alert' : 'circle-check'} />
        <Box className="outcome__words">
          <Paragraph className="outcome__done" words={words} />
          <Paragraph className="outcome__state" words={state} />
          <Paragraph className="outcome__problem" words={problem} />
        </Box>
      </Box>
      {others && (
        <Box className="act-bar__others">
          <Text>{others}</Text>
          <Link id="outcome-review" className="act-bar__review" to="/organiser/review/index">
            <Text>{t('floor.review')}</Text>
          </Link>
        </Box>
      )}
      {(undoLabel || publishLabel) && (
        <Box className="act-bar__buttons">
          {undoLabel && (
            <Button id="outcome-undo" className="button act-bar__button" disabled={isDisabled} onPress={onUndo}>
              <Icon name="undo-2" />
              <Text>{undoLabel}</Text>
            </Button>
          )}
          {publishLabel && (
            <Button
              id="outcome-publish"
              className="button button--main act-bar__button"
              disabled={isDisabled}
              onPress={onPublish}
              words={publishLabel}
            />
          )}
        </Box>
      )}
    </Box>
  )
}
