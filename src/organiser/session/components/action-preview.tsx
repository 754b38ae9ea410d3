import { Problem, type ProblemId } from 'domain/problem'
import { useMemo } from 'react'
import type { Locale } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { useClock } from '@/stores/clock'
import { useDesk } from '@/stores/desk'
import { useForum } from '@/stores/forum'
import { isAllowed, useMembership } from '@/stores/membership'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { ProblemNote } from '../../components/problem-note'
import { problemWords } from '../../frame/use-run-action'
import { focusElement } from '../focus-element'
import { countOtherChanges, impactView } from '../impact-view'
import { actionTitle, doneText, editsOf, revisionKey } from '../session-action'
import type { ActionStep, ChosenAction, SessionDeskProps } from '../use-session-action'
import { Impact } from './impact'

/** A stale answer is told with the session as it is now, above the act. */
const problemOf = (id: ProblemId | undefined, locale: Locale): string | undefined =>
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
function ActionBar({ problem, others, step, isDisabled, mayPublish, onSave, onPublish }: ActBarProps) {
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

/** What the chosen act hits, and the two ways to do it. */
export function ActionPreview({ session, view, floor, chosen, onChoose }: SessionDeskProps & { chosen: ChosenAction }) {
  const locale = useLocale()
  const { t } = locale
  const { draft, preview } = view
  const { programme } = draft
  const now = useClock((clock) => clock.now)
  const isBusy = useDesk((desk) => desk.isBusy)
  const mayPublish = useMembership(({ member }) => isAllowed(member, 'publisher'))
  const release = useForum((forum) => forum.release)
  const published = release?.release === preview.release ? release.programme : undefined
  const edits = useMemo(() => editsOf(draft, session.id, chosen.act), [draft, session.id, chosen.act])
  const hits = useMemo(
    () => impactView(edits, { programme, published, now, locale }),
    [edits, programme, published, now, locale],
  )
  const isMoot = edits.length === 0
  const isMeanwhile = revisionKey(edits) !== chosen.basis
  const perform = async (isPublished: boolean) => {
    const words = doneText(chosen.act, edits.length, { programme, locale })
    if (!(await floor.perform(view, edits, { words, isPublished }))) return
    onChoose(undefined)
    scrollToId('floor-head')
    focusElement('floor-head')
  }
  return (
    <>
      <Impact
        title={actionTitle(chosen.act, { programme, locale })}
        note={isMoot ? t('floor.moot') : isMeanwhile ? t('floor.meanwhile') : undefined}
        view={hits}
        onClose={() => {
          floor.clear()
          onChoose(undefined)
        }}
      />
      <ActionBar
        problem={problemOf(floor.problem, locale)}
        others={countOtherChanges(edits, preview)}
        step={floor.step}
        isDisabled={isMoot || isBusy || floor.step !== undefined}
        mayPublish={mayPublish}
        onSave={() => void perform(false)}
        onPublish={() => void perform(true)}
      />
    </>
  )
}
