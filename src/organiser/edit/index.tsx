import { useLocale } from '@/i18n/reader-context'
import { DeskPage } from '../frame/desk-page'
import '../words'

export default function EditPage() {
  const { t } = useLocale()
  return <DeskPage title={t('desk.title')}>{() => null}</DeskPage>
}
