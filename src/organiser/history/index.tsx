import { useDidShow } from '@tarojs/taro'
import { historyOf } from 'domain/release/history'
import { useEffect, useMemo } from 'react'
import { EmptyState } from '@/components/empty-state'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { refreshAudit, useAudit } from '@/stores/organiser/audit'
import { isAllowed, useMembership } from '@/stores/organiser/membership'
import { DeskPage, type DeskView } from '../frame/desk-page'
import { DeskWaiting } from '../frame/desk-waiting'
import { AuditEntries } from './components/audit-entries'
import { FirstReleaseCard } from './components/first-release-card'
import { RollbackDone } from './components/rollback-done'
import { RollbackSheet } from './components/rollback-sheet'
import { useRollback } from './use-rollback'
import { droppedWords, historyView, releaseEntryView } from './view'
import '../words'
import './index.scss'

function useHistory({ draft: { programme }, preview: { release: newest, differences } }: DeskView) {
  const locale = useLocale()
  const { acts } = useAudit()
  const release = useForum((forum) => forum.release)
  const isPublisher = useMembership(({ member }) => isAllowed(member, 'publisher'))
  return useMemo(() => {
    const editions = release ? historyOf(release) : []
    const context = { programme, published: release?.programme, locale, newest, isPublisher, editions }
    const dropped = droppedWords(differences, context)
    return { days: historyView(acts ?? [], context), first: releaseEntryView(1, context), dropped }
  }, [programme, release, locale, newest, differences, isPublisher, acts])
}

function History({ desk }: { desk: DeskView }) {
  const { acts, isAll, isReading, problem } = useAudit()
  const { t } = useLocale()
  const { days, first, dropped } = useHistory(desk)
  const newest = desk.preview.release
  const { going, done, ask, leave, go } = useRollback(newest)
  const { rev } = desk.draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: every act on the draft and every release is in the history
  useEffect(() => void refreshAudit(), [rev, newest])
  if (!acts) return <DeskWaiting problem={problem} onRetry={() => void refreshAudit()} />
  return (
    <>
      {done !== undefined && <RollbackDone release={done} />}
      {acts.length === 0 && (
        <EmptyState icon="history" title={t('history.empty.title')} body={t('history.empty.body')} />
      )}
      <AuditEntries
        days={days}
        hasMore={!isAll}
        isReading={isReading}
        problem={problem}
        onBack={(release) => void ask(release)}
      />
      {isAll && <FirstReleaseCard release={first} onBack={(release) => void ask(release)} />}
      {going && (
        <RollbackSheet going={going} dropped={dropped} next={newest + 1} onClose={leave} onGo={() => void go()} />
      )}
    </>
  )
}

export default function HistoryPage() {
  const { t } = useLocale()
  // Invitations and notices leave the draft alone.
  useDidShow(() => void (useMembership.getState().token && refreshAudit()))
  return <DeskPage title={t('history.title')}>{(desk) => <History desk={desk} />}</DeskPage>
}
