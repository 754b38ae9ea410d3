import { Sheet } from '@/components/sheet'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { WarningView } from '../view'

type AskAgainProps = { clashes: readonly WarningView[]; onYes: () => void; onNo: () => void }

/** So many are read before a decision; all of them are on the page. */
const MOST_SAID = 3

/** Asks whether to publish with clashes that are not settled. */
export function AskAgain({ clashes, onYes, onNo }: AskAgainProps) {
  const { t } = useLocale()
  const left = clashes.length - MOST_SAID
  return (
    <Sheet title={t('review.ask.title')} closeLabel={t('act.cancel')} onClose={onNo}>
      <Box className="ask-again">
        <Words as="p" className="ask-again__count">
          {t('review.ask.body', { n: clashes.length })}
        </Words>
        {clashes.slice(0, MOST_SAID).map(({ id, words }) => (
          <Words as="p" key={id} className="figures">
            {words}
          </Words>
        ))}
        {left > 0 && (
          <Words as="p" className="muted">
            {t('review.more', { n: left })}
          </Words>
        )}
        <Press id="publish-anyway" className="button button--main ask-again__act" onPress={onYes}>
          <Words>{t('review.ask.yes')}</Words>
        </Press>
        <Press id="publish-not" className="button" onPress={onNo}>
          <Words>{t('act.cancel')}</Words>
        </Press>
      </Box>
    </Sheet>
  )
}
