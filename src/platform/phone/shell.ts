import Taro from '@tarojs/taro'
import type { Locale } from '@/i18n/locale'
import { confirm } from '@/platform/dialog/confirm'

/** Once at launch: a new version of the app, when it has been fetched, asks to restart (wx.getUpdateManager). */
export function prepareShell({ t }: Locale): void {
  const updates = Taro.getUpdateManager()
  updates.onUpdateReady(async () => {
    const question = {
      title: t('update.title'),
      body: t('update.body'),
      yes: t('update.restart'),
      no: t('update.later'),
    }
    if (await confirm(question)) updates.applyUpdate()
  })
}
