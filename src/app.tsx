import { useDidHide, useDidShow, useError, useLaunch, usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import { type PropsWithChildren, useMemo } from 'react'
import { useAccentSheet } from './frame/use-accent-sheet'
import { useKeptName } from './frame/use-kept-name'
import { useStorageWarning } from './frame/use-storage-warning'
import { useSpokenLocale } from './i18n/use-spoken-locale'
import { ViewerSettingsProvider } from './i18n/viewer-settings'
import { readLaunch, readShown } from './platform/navigation/entry'
import { goHome } from './platform/navigation/navigate'
import { logError } from './platform/phone/log-error'
import { prepareShell } from './platform/phone/shell'
import { useAccent, watchAccent } from './stores/accent'
import { startClock, stopClock } from './stores/clock'
import { openKeptForum } from './stores/forum'
import { startLive, stopLive } from './stores/live'
import { watchNews } from './stores/news'
import { openScanned } from './stores/open-target'
import { watchPlans } from './stores/plans'
import { startPolling, stopPolling } from './stores/polling'
import { watchRemovedStars } from './stores/removed-stars'
import { useSettings } from './stores/settings'
import { watchUnseen } from './stores/unseen'
import './styles/web-sheet'
import './app.scss'
import './styles/print-sheet'

export default function ForumApp({ children }: PropsWithChildren) {
  const language = useSettings((settings) => settings.language)
  const textSize = useSettings((settings) => settings.textSize)
  const locale = useSpokenLocale(language)
  const accent = useAccent()
  const reader = useMemo(() => ({ locale, textSize, accent: accent ?? undefined }), [locale, textSize, accent])

  useAccentSheet(accent)
  useStorageWarning(reader.locale)
  useKeptName(locale.language)
  useLaunch(({ query }) => {
    prepareShell(reader.locale)
    watchPlans()
    watchAccent()
    watchNews()
    watchRemovedStars()
    watchUnseen()
    void openKeptForum()
    openScanned(readLaunch(query))
  })
  useDidShow((shown) => {
    openScanned(readShown(shown))
    startClock()
    startPolling()
    startLive()
  })
  useDidHide(() => {
    stopClock()
    stopPolling()
    stopLive()
  })
  usePageNotFound(goHome)
  useError(logError)
  useUnhandledRejection(({ reason }) => logError(reason))

  return <ViewerSettingsProvider value={reader}>{children}</ViewerSettingsProvider>
}
