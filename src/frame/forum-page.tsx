import { usePullDownRefresh } from '@tarojs/taro'
import { hasSampleItems } from 'domain/programme/sample-forum'
import type { Release } from 'domain/release/release'
import type { ReactNode } from 'react'
import { SampleNote } from '@/components/sample-note'
import { useLocale } from '@/i18n/viewer-settings'
import { stopPullDownRefresh } from '@/platform/navigation/pull-down'
import { checkForum, useForum } from '@/stores/forum'
import { Banner } from './banner'
import { Page, type PageProps } from './page'
import { Waiting } from './waiting'

type ForumPageProps = Omit<PageProps, 'children'> & {
  /** For a page that says itself how fresh it is. */
  hasOwnFreshness?: boolean
  /** For a page of lists: it says at its end that some of what they hold is made up, where that is so. */
  saysSample?: boolean
  children: (release: Release) => ReactNode
}

/** A page that shows the programme: as soon as there is one, and says why where there is none. */
export function ForumPage({ children, hasOwnFreshness, saysSample, ...page }: ForumPageProps) {
  const phase = useForum((forum) => forum.phase)
  const release = useForum((forum) => forum.release)
  const problem = useForum((forum) => forum.problem)
  const locale = useLocale()
  usePullDownRefresh(() => {
    void checkForum().finally(stopPullDownRefresh)
  })
  return (
    <Page {...page}>
      {phase === 'ready' && release ? (
        <>
          {(!hasOwnFreshness || problem !== 'offline') && <Banner />}
          {children(release)}
          {saysSample && hasSampleItems(release.programme) && <SampleNote>{locale.t('sample.some')}</SampleNote>}
        </>
      ) : (
        <Waiting phase={phase} problem={problem} locale={locale} onRetry={checkForum} />
      )}
    </Page>
  )
}
