import { usePullDownRefresh } from '@tarojs/taro'
import { screenLanguages } from 'domain/text/languages'
import { useEffect } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { fetchVocabulary } from '@/i18n/vocabulary'
import { checkForum } from '@/stores/forum'
import { refreshReminderOutlook } from '@/stores/organiser/reminder-outlook'
import { DeskPage } from '../frame/desk-page'
import { Compose } from './components/compose'
import { Posted } from './components/posted'
import { Reminded } from './components/reminded'
import '../words'
import './index.scss'

/** What is said to all attendees at once, apart from the programme. */
export default function NoticesPage() {
  const { t } = useLocale()
  // What is often said is said in all languages.
  useEffect(() => screenLanguages.forEach((language) => void fetchVocabulary(language)), [])
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
