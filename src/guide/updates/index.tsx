import { useRouter } from '@tarojs/taro'
import { historyOf } from 'domain/release/history'
import type { Release } from 'domain/release/release'
import { EmptyState } from '@/components/empty-state'
import { GoneNote } from '@/components/gone-note'
import { ForumPage } from '@/frame/forum-page'
import { useShare } from '@/frame/share/use-share'
import { useCardContext } from '@/frame/use-card-context'
import { useLocale } from '@/i18n/viewer-settings'
import { useForum } from '@/stores/forum'
import { Notices } from './components/notices'
import { Releases } from './components/releases'
import { useSeen } from './use-seen'
import { updatesView } from './view'
import '../words'
import './index.scss'

function Updates({ release, meant }: { release: Release; meant?: string }) {
  const { t } = useLocale()
  const context = useCardContext(release.programme)
  const noticeboard = useForum((forum) => forum.noticeboard)
  const input = { history: historyOf(release), notices: noticeboard?.notices ?? [], meant }
  const { notices, releases, isEmpty } = updatesView(input, context)
  const isGone = noticeboard && meant !== undefined && !notices.some(({ isMeant }) => isMeant)
  return (
    <>
      {isGone && <GoneNote />}
      {isEmpty && <EmptyState icon="history" title={t('updates.empty.title')} body={t('updates.empty.body')} />}
      {notices.length > 0 && <Notices notices={notices} />}
      {releases.length > 0 && <Releases releases={releases} />}
    </>
  )
}

export default function UpdatesPage() {
  const { t } = useLocale()
  const { notice } = useRouter().params
  useShare(notice ? { kind: 'notice', id: notice } : { kind: 'home' }, t('updates.title'))
  useSeen()
  return (
    <ForumPage title={t('updates.title')} saysSample>
      {(release) => <Updates release={release} meant={notice} />}
    </ForumPage>
  )
}
