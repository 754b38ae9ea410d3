import { useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { useForum, wholeRelease } from '@/stores/forum'
import { isAllowed, useMembership } from '@/stores/organiser/membership'
import { DeskPage, type DeskView } from '../frame/desk-page'
import { AskAgain } from './components/ask-again'
import { Changes } from './components/changes'
import { OtherChanges } from './components/other-changes'
import { PublishOutcome } from './components/publish-outcome'
import { PublishPanel } from './components/publish-panel'
import { Warnings } from './components/warnings'
import { usePublishing } from './use-publishing'
import { type ReviewView, reviewView } from './view'
import '../words'
import './index.scss'

/** What the draft would be compared with; only where it is the release that the preview is against. */
const usePublished = (release: number) =>
  useForum((forum) => {
    const whole = wholeRelease(forum)
    return whole?.release === release ? whole.programme : undefined
  })

function useReview({ draft: { programme }, preview }: DeskView): ReviewView {
  const locale = useLocale()
  const published = usePublished(preview.release)
  return useMemo(() => reviewView(preview, { programme, published, locale }), [preview, programme, published, locale])
}

function Nothing({ release }: { release: number }) {
  const { t } = useLocale()
  const act = { label: t('review.empty.act'), onPress: () => go('/organiser/home/index') }
  return (
    <EmptyState
      icon="circle-check"
      title={t('review.empty.title')}
      body={t('review.empty.body', { n: release })}
      act={act}
    />
  )
}

function Parts({ view }: { view: ReviewView }) {
  return (
    <>
      <Warnings warnings={view.warnings} />
      <Changes cards={view.cards} />
      {view.others.length > 0 && <OtherChanges changes={view.others} />}
    </>
  )
}

function Review({ desk }: { desk: DeskView }) {
  const view = useReview(desk)
  const [note, setNote] = useState('')
  const { publishing, problem, isAsking, start, leave } = usePublishing(desk, view.clashes.length)
  const isPublisher = useMembership(({ member }) => isAllowed(member, 'publisher'))
  const { preview, draft } = desk
  const isDone = publishing.state === 'done'
  const publish = async () => {
    if (await start(note.trim())) setNote('')
  }
  return (
    <>
      {!view.isEmpty && <Parts view={view} />}
      {view.isEmpty && <PublishOutcome publishing={publishing} />}
      {view.isEmpty && !isDone && <Nothing release={preview.release} />}
      <Warnings warnings={view.old} isOld />
      {!view.isEmpty && <PublishOutcome publishing={publishing} />}
      {!view.isEmpty && (
        <PublishPanel
          release={preview.release + 1}
          isPublisher={isPublisher}
          isSeen={view.cards.length > 0}
          reach={preview.reach}
          isPublishing={publishing.state === 'publishing'}
          problem={problem}
          language={draft.programme.forum.languages[0] ?? 'en'}
          note={note}
          onNote={setNote}
          onPublish={() => void publish()}
        />
      )}
      {isAsking && <AskAgain clashes={view.clashes} onYes={() => void publish()} onNo={leave} />}
    </>
  )
}

export default function ReviewPage() {
  const { t } = useLocale()
  return (
    <DeskPage title={t('review.title')} isReview>
      {(desk) => <Review desk={desk} />}
    </DeskPage>
  )
}
