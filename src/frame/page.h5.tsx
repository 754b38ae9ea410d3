import { useDidShow } from '@tarojs/taro'
import { useEffect, useId, useLayoutEffect, useRef } from 'react'
import { Filings } from '@/components/filings'
import { useViewerSettings } from '@/i18n/viewer-settings'
import { arrangePanes } from '@/platform/navigation/panes.h5'
import { uncover } from '@/platform/navigation/panes-again.h5'
import { Header } from './header.h5'
import { InstallOffer } from './install/install-offer.h5'
import { NewsBanner } from './news/news-banner'
import type { PageProps } from './page'
import { pageClass } from './page-class'
import { TabBar } from './tab-bar.h5'
import { useAppear } from './use-appear.h5'
import { useFocus } from './use-focus.h5'
import { usePanes } from './use-panes.h5'

export function Page({ title, windowTitle = title, tab, className = '', isWide, children }: PageProps) {
  const reader = useViewerSettings()
  const { t, screen, isRightToLeft, isFetched } = reader.locale
  const heading = useRef<HTMLHeadingElement>(null)
  const main = useId()
  const { path, isDetail, depth } = usePanes()
  const isBeside = depth > 0
  const Main = isDetail ? 'div' : 'main'
  const hasRail = !path.startsWith('/organiser/')
  const nameWindow = () => {
    document.title = windowTitle
    document.documentElement.lang = screen
    document.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr'
    arrangePanes()
  }
  useEffect(nameWindow, [windowTitle, screen, isRightToLeft])
  useDidShow(nameWindow)
  // What the document showed until now (src/index.html) goes as the first page is drawn.
  useLayoutEffect(() => {
    if (isFetched) uncover()
  }, [isFetched])
  const focus = useFocus(heading, isFetched)
  useAppear(focus.ref, isFetched)
  // Before the browser draws them: two pages stand beside each other, or one alone.
  useLayoutEffect(arrangePanes, [])
  // A moment: the language's words are on the way.
  if (!isFetched) return <div className={pageClass(reader, '')} />
  const aside = isBeside ? { role: 'complementary', 'aria-label': windowTitle } : {}
  const kinds = [tab ? 'page--tab' : '', hasRail ? 'page--rail' : ''].filter(Boolean).join(' ')
  return (
    <div {...focus} {...aside} className={pageClass(reader, kinds)}>
      <a className="skip" href={`#${main}`}>
        {t('nav.skip')}
      </a>
      <Header title={title} tab={tab} isWide={isWide} heading={heading} />
      <NewsBanner />
      <Main
        id={main}
        role={isDetail && !isBeside ? 'main' : undefined}
        tabIndex={-1}
        className={`page__body ${className}`}
      >
        {children}
        {tab === 'now' && <InstallOffer />}
        {tab === 'now' && <Filings />}
      </Main>
      {hasRail && <TabBar current={tab} />}
    </div>
  )
}
