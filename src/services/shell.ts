import Taro from '@tarojs/taro'
import type { Locale } from '@/i18n/locale'

/** Once at launch: a new version of the app, when it has been fetched, asks to restart (wx.getUpdateManager). */
export function prepareShell({ t }: Locale): void {
  const updates = Taro.getUpdateManager()
  updates.onUpdateReady(async () => {
    const { confirm } = await Taro.showModal({
      title: t('update.title'),
      content: t('update.body'),
      confirmText: t('update.restart'),
      cancelText: t('update.later'),
    })
    if (confirm) updates.applyUpdate()
  })
}
