import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { badgeTab, nameTabs } from '@/platform/navigation/tab-bar'
import { unseenCount, useUnseen } from '@/stores/unseen'

const NOW = 0

/** Keeps WeChat's tab bar in the reader's language, with the count of unseen changes on the first tab. */
export function useTabBar(isTab: boolean): void {
  const { t } = useLocale()
  const unseen = useUnseen(unseenCount)
  const draw = () => {
    if (!isTab) return
    nameTabs([t('tab.now'), t('tab.agenda'), t('tab.venue'), t('tab.photos'), t('tab.mine')])
    badgeTab(NOW, unseen)
  }
  useDidShow(draw)
  useEffect(draw, [isTab, t, unseen])
}
