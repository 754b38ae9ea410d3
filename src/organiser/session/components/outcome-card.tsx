import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { OutcomeView } from '../outcome-view'

type OutcomeCardProps = { view: OutcomeView; isDisabled: boolean; onPublish: () => void; onUndo: () => void }

/** What was done, how far it has come, and the way back. */
export function OutcomeCard({ view, isDisabled, onPublish, onUndo }: OutcomeCardProps) {
  const { t } = useLocale()
  const { words, state, problem, others, undoLabel, publishLabel } = view
  return (
    <Box className="card outcome">
      <Box id="act-outcome" className="outcome__said" role="status">
        <Icon name={problem ? 'circle-alert' : 'circle-check'} />
        <Box className="outcome__words">
          <Words as="p" className="outcome__done">
            {words}
          </Words>
          <Words as="p" className="outcome__state">
            {state}
          </Words>
          {problem && (
            <Words as="p" className="outcome__problem">
              {problem}
            </Words>
          )}
        </Box>
      </Box>
      {others && (
        <Box className="act-bar__others">
          <Words>{others}</Words>
          <Link id="outcome-review" className="act-bar__review" to="/organiser/review/index">
            <Words>{t('floor.review')}</Words>
          </Link>
        </Box>
      )}
      {(undoLabel || publishLabel) && (
        <Box className="act-bar__buttons">
          {undoLabel && (
            <Press id="outcome-undo" className="button act-bar__button" disabled={isDisabled} onPress={onUndo}>
              <Icon name="undo-2" />
              <Words>{undoLabel}</Words>
            </Press>
          )}
          {publishLabel && (
            <Press
              id="outcome-publish"
              className="button button--main act-bar__button"
              disabled={isDisabled}
              onPress={onPublish}
            >
              <Words>{publishLabel}</Words>
            </Press>
          )}
        </Box>
      )}
    </Box>
  )
}
