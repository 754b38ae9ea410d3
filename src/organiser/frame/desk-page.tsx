import { useDidHide, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import type { Draft } from 'domain/draft/log'
import { type ReactNode, useEffect } from 'react'
import { Page } from '@/frame/page'
import { stopPullDownRefresh } from '@/platform/navigation/pull-down'
import { type DeskPreview, refreshDesk, useDesk } from '@/stores/organiser/desk'
import { startWatching, stopWatching } from '@/stores/organiser/desk-watch'
import { useMembership } from '@/stores/organiser/membership'
import { Box } from '@/ui/box'
import { DeskBar } from './desk-bar'
import { DeskSide } from './desk-side'
import { DeskWaiting } from './desk-waiting'
import { SignedOut } from './signed-out'
import { StaleDraftBanner } from './stale-draft-banner'
import { useStepKeys } from './use-step-keys'
import './desk.scss'

export type DeskView = { readonly draft: Draft; readonly preview: DeskPreview }

type DeskPageProps = {
  title: string
  /** The page brings its own way to finish (a form's *Save*): no bar below. */
  hasOwnBar?: boolean
  /** The page reviews what would be published: the bar has undo and redo alone. */
  isReview?: boolean
  /** The page takes the whole width: no programme beside it. */
  isAlone?: boolean
  /** For the page's own column. */
  className?: string
  children: (view: DeskView) => ReactNode
}

function DeskContent({ children }: Pick<DeskPageProps, 'children'>) {
  const draft = useDesk((desk) => desk.draft)
  const preview = useDesk((desk) => desk.preview)
  const problem = useDesk((desk) => desk.problem)
  if (!draft || !preview) return <DeskWaiting problem={problem} onRetry={refreshDesk} />
  return (
    <>
      {problem && <StaleDraftBanner problem={problem} />}
      {children({ draft, preview })}
    </>
  )
}

/** What organisers' pages stand in: the draft as it is now, what can be undone, and the way to publish it. */
export function DeskPage({ title, hasOwnBar, isReview, isAlone, className = '', children }: DeskPageProps) {
  const token = useMembership((membership) => membership.token)
  useDidShow(startWatching)
  useDidHide(stopWatching)
  useEffect(() => stopWatching, [])
  useEffect(() => {
    if (token) void refreshDesk()
  }, [token])
  usePullDownRefresh(() => {
    void refreshDesk().finally(stopPullDownRefresh)
  })
  useStepKeys(token !== undefined && !hasOwnBar)
  if (!token) return <SignedOut title={title} />
  return (
    <Page title={title} className={`desk ${isAlone ? 'desk--alone' : ''}`} isWide>
      {!isAlone && <DeskSide />}
      <Box className={`desk__main ${className}`}>
        <DeskContent>{children}</DeskContent>
      </Box>
      {!hasOwnBar && <DeskBar isReview={isReview} />}
    </Page>
  )
}
