import { useLocale } from '@/i18n/viewer-settings'
import { unseenCount, useUnseen } from '@/stores/unseen'
import { Icon } from '@/ui/icon'
import { tabIcons } from '@/ui/icon-names'
import { Link } from '@/ui/link/link'
import { LanguageSwitch } from './language/language-switch.h5'
import type { Tab } from './page'

const tabs = Object.keys(tabIcons) as Tab[]

/**
 * The five sections: a bar below the tabs, and from 900 px a rail at the side of every page. `current`: which of them the
 * page is. WeChat draws its own bar.
 */
export function TabBar({ current }: { current?: Tab }) {
  const { t } = useLocale()
  const unseen = useUnseen(unseenCount)
  return (
    <nav className={`tab-bar ${current ? '' : 'tab-bar--rail'}`} aria-label={t('nav.sections')}>
      <ul className="tab-bar__list">
        {tabs.map((tab) => (
          <li key={tab} className="tab-bar__item">
            <Link className="tab-bar__link" to={`/pages/${tab}/index`} isCurrent={tab === current}>
              <Icon name={tabIcons[tab]} size="large" />
              <span>{t(`tab.${tab}`)}</span>
              {tab === 'now' && unseen > 0 && (
                <span className="tab-bar__badge" role="status" aria-label={t('nav.unseen', { n: unseen })}>
                  {unseen}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
      <LanguageSwitch id="rail-language" className="tab-bar__link tab-bar__language" isNamed />
    </nav>
  )
}
