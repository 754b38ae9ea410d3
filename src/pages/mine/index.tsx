import { ForumPage } from '@/frame/forum-page'
import { useLocale } from '@/i18n/reader-context'

export default function Tab() {
  const { t } = useLocale()
  return (
    <ForumPage title={t('tab.mine')} tab="mine">
      {() => null}
    </ForumPage>
  )
}
