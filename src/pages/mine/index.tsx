import type { Programme } from 'domain/programme/programme'
import { ForumPage } from '@/frame/forum-page'
import { useShare } from '@/frame/share/use-share'
import { Waiting } from '@/frame/waiting'
import { useLocale } from '@/i18n/viewer-settings'
import { useIsPrinting } from '@/ui/use-is-printing'
import { useDayCode } from './components/day-code'
import { SettingsCard } from './components/settings-card'
import './index.scss'

function Mine({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const { part, isFailed, retry } = useDayCode()
  const isPrinting = useIsPrinting()
  return (
    <>
      {part ? (
        <part.MyDay programme={programme} />
      ) : (
        <Waiting phase={isFailed ? 'empty' : 'opening'} locale={locale} onRetry={retry} />
      )}
      {!isPrinting && <SettingsCard />}
      {part && !isPrinting && <part.More />}
    </>
  )
}

export default function MinePage() {
  const { t } = useLocale()
  useShare({ kind: 'home' }, t('mine.title'))
  return (
    <ForumPage title={t('mine.title')} saysSample tab="mine">
      {({ programme }) => <Mine programme={programme} />}
    </ForumPage>
  )
}
