import { useLocale } from '@/i18n/viewer-settings'
import { isAllowed, useMembership } from '@/stores/organiser/membership'
import type { DeskView } from '../../frame/desk-page'
import { problemWords } from '../../frame/use-run-action'
import { OutcomeCard } from './outcome-card'
import { actionOutcomeView } from './outcome-view'
import type { SessionActionState } from './use-session-action'

/** What the last act did, as long as it stands. */
export function Outcome({ view: { draft, preview }, floor }: { view: DeskView; floor: SessionActionState }) {
  const locale = useLocale()
  const mayPublish = useMembership(({ member }) => isAllowed(member, 'publisher'))
  const { outcome, step, problem } = floor
  const shown =
    outcome &&
    actionOutcomeView(outcome, {
      draft,
      preview,
      locale,
      mayPublish,
      step,
      problem,
      wordsOf: (one) => problemWords(one, locale),
    })
  if (!shown) return null
  return (
    <OutcomeCard
      view={shown}
      isDisabled={step !== undefined}
      onPublish={() => void floor.publishSaved()}
      onUndo={() => void floor.takeBack(locale.t('desk.undone'))}
    />
  )
}
