import { useMemo } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { ActPreview } from '../../components/act/act-preview'
import { focusElement } from '../../components/act/focus-element'
import { revisionKey } from '../../components/act/programme-after'
import { actionEdits, actionTitle, doneText } from '../session-action'
import type { ChosenAction, SessionDeskProps } from '../session-desk-props'

/** What the chosen act hits, and the two ways to do it. */
export function ActionPreview({ session, view, floor, chosen, onChoose }: SessionDeskProps & { chosen: ChosenAction }) {
  const locale = useLocale()
  const { t } = locale
  const { draft } = view
  const context = { programme: draft.programme, locale }
  const edits = useMemo(() => actionEdits(draft, session.id, chosen.act), [draft, session.id, chosen.act])
  const isMeanwhile = revisionKey(edits) !== chosen.basis
  return (
    <ActPreview
      view={view}
      floor={floor}
      edits={edits}
      title={actionTitle(chosen.act, context)}
      note={edits.length === 0 ? t('floor.moot') : isMeanwhile ? t('floor.meanwhile') : undefined}
      done={doneText(chosen.act, edits.length, context)}
      onDone={() => {
        onChoose(undefined)
        scrollToId('floor-head')
        focusElement('floor-head')
      }}
      onClose={() => {
        floor.clear()
        onChoose(undefined)
      }}
    />
  )
}
