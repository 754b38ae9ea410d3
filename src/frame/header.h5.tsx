import type { RefObject } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { goBackFrom } from '@/platform/navigation/panes.h5'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { LanguageSwitch } from './language/language-switch.h5'
import type { PageProps } from './page'
import { usePanes } from './use-panes.h5'

type HeaderProps = Pick<PageProps, 'title' | 'tab' | 'isWide'> & { heading: RefObject<HTMLHeadingElement> }

/** Back to the page before; where the page stands alone beside its list, Back closes it. */
function Back() {
  const { t } = useLocale()
  const { path, depth } = usePanes()
  const closes = depth === 1
  return (
    <Button className="page__act" label={t(closes ? 'venue.close' : 'nav.back')} onPress={() => goBackFrom(path)}>
      <Icon name={closes ? 'x' : 'arrow-left'} size="large" />
    </Button>
  )
}

/** The web's bar over a page: the way back, its title, search on a tab, and the language. */
export function Header({ title, tab, isWide, heading }: HeaderProps) {
  const { t } = useLocale()
  const { isDetail, depth } = usePanes()
  // Beside a list it is no longer the document's own.
  const Element = isDetail ? 'div' : 'header'
  return (
    <Element
      role={isDetail && depth === 0 ? 'banner' : undefined}
      className={`page__header ${isWide ? 'page__header--wide' : ''}`}
    >
      <div className="page__acts">{!tab && <Back />}</div>
      <h1 ref={heading} className="page__title" tabIndex={-1}>
        {title}
      </h1>
      <div className="page__acts page__acts--end">
        {tab && (
          <Link id="open-search" className="page__act" label={t('nav.search')} to="/guide/search/index">
            <Icon name="search" size="large" />
          </Link>
        )}
        <LanguageSwitch id="open-language" className="page__act page__language" />
      </div>
    </Element>
  )
}
