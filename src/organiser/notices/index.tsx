import { usePullDownRefresh } from '@tarojs/taro'
import { useLocale } from '@/i18n/reader-context'
import { checkForum } from '@/stores/forum'
import { refreshReminderOutlook } from '@/stores/reminder-outlook'
import { DeskPage } from '../frame/desk-page'
import { Compose } from './components/compose'
import { Posted } from './components/posted'
import { Reminded } from './components/reminded'
import '../words'
import './index.scss'

/** What is said to all attendees at once, apart from the programme. */
export default function NoticesPage() {
  const { t } = useLocale()
  usePullDownRefresh(() => {
    void checkForum()
    void refreshReminderOutlook()
  })
  return (
    <DeskPage title={t('notice.title')} hasOwnBar>
      {({ draft: { programme } }) => (
        <>
          <Compose programme={programme} />
          <Posted programme={programme} />
          <Reminded programme={programme} />
        </>
      )}
    </DeskPage>
  )
}
