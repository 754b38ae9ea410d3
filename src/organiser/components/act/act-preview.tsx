import type { Edit } from 'domain/draft/edit'
import { useMemo } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { useDesk } from '@/stores/organiser/desk'
import { isAllowed, useMembership } from '@/stores/organiser/membership'
import type { DeskView } from '../../frame/desk-page'
import { ActionBar, actProblem } from './action-bar'
import { Impact } from './impact'
import { countOtherChanges, impactView } from './impact-view'
import type { SessionActionState } from './use-session-action'

type ActPreviewProps = {
  view: DeskView
  floor: SessionActionState
  /** What the act is. */
  edits: Edit[]
  title: string
  /** Something to know first, such as that a colleague changed it meanwhile. */
  note?: string
  /** What is said once it is done. */
  done: string
  onDone: () => void
  onClose: () => void
}

/** What an act on sessions hits, and the two ways to do it. */
export function ActPreview({ view, floor, edits, title, note, done, onDone, onClose }: ActPreviewProps) {
  const locale = useLocale()
  const { draft, preview } = view
  const { programme } = draft
  const now = useClock((clock) => clock.now)
  const isBusy = useDesk((desk) => desk.isBusy)
  const mayPublish = useMembership(({ member }) => isAllowed(member, 'publisher'))
  const release = useForum((forum) => forum.release)
  const published = release?.release === preview.release ? release.programme : undefined
  const impact = useMemo(
    () => impactView(edits, { programme, published, now, locale }),
    [edits, programme, published, now, locale],
  )
  const perform = async (isPublished: boolean) => {
    if (await floor.perform(view, edits, { words: done, isPublished })) onDone()
  }
  return (
    <>
      <Impact title={title} note={note} view={impact} onClose={onClose} />
      <ActionBar
        problem={actProblem(floor.problem, locale)}
        others={countOtherChanges(edits, preview)}
        step={floor.step}
        isDisabled={edits.length === 0 || isBusy || floor.step !== undefined}
        mayPublish={mayPublish}
        onSave={() => void perform(false)}
        onPublish={() => void perform(true)}
      />
    </>
  )
}
