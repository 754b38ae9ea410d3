import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { Filings } from '@/components/filings'
import { useViewerSettings } from '@/i18n/viewer-settings'
import { goBack } from '@/platform/navigation/navigate'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { NewsBanner } from './news-banner'
import type { PageProps } from './page'
import { pageClass } from './page-class'
import { TabBar } from './tab-bar.h5'

export function Page({ title, windowTitle = title, tab, className = '', isWide, children }: PageProps) {
  const reader = useViewerSettings()
  const { t, screen, isRightToLeft, isFetched } = reader.locale
  const main = `main-${title.replace(/\W+/g, '-')}`
  const nameWindow = () => {
    document.title = windowTitle
    document.documentElement.lang = screen
    document.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr'
  }
  useEffect(nameWindow, [windowTitle, screen, isRightToLeft])
  useDidShow(nameWindow)
  // A moment: the language's words are on the way.
  if (!isFetched) return <div className={pageClass(reader, '')} />
  return (
    <div className={pageClass(reader, tab ? 'page--tab' : '')}>
      <a className="skip" href={`#${main}`}>
        {t('nav.skip')}
      </a>
      <header className={`page__header ${isWide ? 'page__header--wide' : ''}`}>
        {tab ? (
          <span />
        ) : (
          <Button className="page__back" label={t('nav.back')} onPress={goBack}>
            <Icon name="arrow-left" size="large" />
          </Button>
        )}
        <h1 className="page__title">{title}</h1>
        {tab && (
          <Link id="open-search" className="page__back" label={t('nav.search')} to="/guide/search/index">
            <Icon name="search" size="large" />
          </Link>
        )}
      </header>
      <NewsBanner />
      <main id={main} tabIndex={-1} className={`page__body ${className}`}>
        {children}
        {tab === 'now' && <Filings />}
      </main>
      {tab && <TabBar current={tab} />}
    </div>
  )
}
