import { BottomSheet } from '@/components/bottom-sheet'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import type { WarningView } from '../view'

type AskAgainProps = { clashes: readonly WarningView[]; onYes: () => void; onNo: () => void }

/** So many are read before a decision; all of them are on the page. */
const MOST_SAID = 3

/** Asks whether to publish with clashes that are not settled. */
export function AskAgain({ clashes, onYes, onNo }: AskAgainProps) {
  const { t } = useLocale()
  const left = clashes.length - MOST_SAID
  return (
    <BottomSheet title={t('review.ask.title')} closeLabel={t('act.cancel')} onClose={onNo}>
      <Box className="ask-again">
        <Paragraph className="ask-again__count" words={t('review.ask.body', { n: clashes.length })} />
        {clashes.slice(0, MOST_SAID).map(({ id, words }) => (
          <Paragraph key={id} className="figures" words={words} />
        ))}
        {left > 0 && <Paragraph className="muted" words={t('review.more', { n: left })} />}
        <Button
          id="publish-anyway"
          className="button button--main ask-again__act"
          onPress={onYes}
          words={t('review.ask.yes')}
        />
        <Button id="publish-not" className="button" onPress={onNo} words={t('act.cancel')} />
      </Box>
    </BottomSheet>
  )
}
