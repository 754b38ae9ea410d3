import { useLocale } from '@/i18n/reader-context'
import { ProgrammeList } from '../components/programme-list'
import { DeskPage } from '../frame/desk-page'
import '../words'

export default function HomePage() {
  const { t } = useLocale()
  return (
    <DeskPage title={t('desk.title')}>
      {({ draft, preview }) => <ProgrammeList draft={draft} preview={preview} place="page" />}
    </DeskPage>
  )
}
