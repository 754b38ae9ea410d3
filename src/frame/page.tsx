import Taro from '@tarojs/taro'
import { type ReactNode, useEffect } from 'react'
import { useViewerSettings } from '@/i18n/viewer-settings'
import { isSinglePage } from '@/platform/phone/single-page'
import { accentLook } from '@/ui/accent-look'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { LanguageSwitch } from './language/language-switch'
import { NewsBanner } from './news/news-banner'
import { pageClass } from './page-class'
import { QuestionSheet } from './question'
import { useHere } from './use-here'
import { useTabBar } from './use-tab-bar'

export type Tab = 'now' | 'agenda' | 'venue' | 'photos' | 'mine'

export type PageProps = {
  title: string
  /** The window's and a shared card's title where it says more than the bar's. */
  windowTitle?: string
  /** For one of the five: which. */
  tab?: Tab
  className?: string
  /** On the web it may have more than one column. */
  isWide?: boolean
  children?: ReactNode
}

/** What every page stands in: its title, the reader's direction and text size. */
export function Page({ title, tab, className = '', children }: PageProps) {
  const reader = useViewerSettings()
  useEffect(() => {
    if (!isSinglePage()) Taro.setNavigationBarTitle({ title })
  }, [title])
  useTabBar(tab !== undefined)
  const isGuide = useHere().startsWith('/guide/')
  const look = accentLook(reader)
  // A moment: the language's words are on the way.
  if (!reader.locale.isFetched) return <Box className={pageClass(reader, look.className)} style={look.style} />
  return (
    <Box className={pageClass(reader, look.className)} style={look.style}>
      <NewsBanner />
      <Box className={`page__body ${className}`}>
        {isGuide && <LanguageSwitch />}
        {tab && (
          <Link id="open-search" className="page__search" to="/guide/search/index">
            <Icon name="search" />
            <Text>{reader.locale.t('nav.search')}</Text>
          </Link>
        )}
        {children}
      </Box>
      <QuestionSheet />
    </Box>
  )
}
