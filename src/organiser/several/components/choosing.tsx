import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { SessionChoice } from '../../components/choice-row'
import { ProgrammeList } from '../../components/programme/programme-list'
import type { DeskView } from '../../frame/desk-page'
import { tooMany } from '../view'

type ChoosingProps = {
  view: DeskView
  count: number
  choice: SessionChoice
  onClear: () => void
  onNext: () => void
}

/** The sessions of the draft, each with a box to choose it by. */
export function Choosing({ view: { draft, preview }, count, choice, onClear, onNext }: ChoosingProps) {
  const locale = useLocale()
  const { t } = locale
  const problem = tooMany(count, locale)
  return (
    <>
      <Paragraph className="muted" words={t('several.lead')} />
      <ProgrammeList draft={draft} preview={preview} place="page" choice={choice} />
      <Box className="desk-bar several-bar">
        <Text id="several-count" className="several-bar__count figures">
          {problem ?? t('several.chosen', { n: count })}
        </Text>
        {count > 0 && <Button id="several-clear" className="button" onPress={onClear} words={t('several.clear')} />}
        <Button
          id="several-next"
          className={`button ${count > 0 ? 'button--main' : ''}`}
          disabled={count === 0 || problem !== undefined}
          onPress={onNext}
          words={t('several.next')}
        />
      </Box>
    </>
  )
}
