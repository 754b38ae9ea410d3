import { useLocale } from '@/i18n/reader-context'
import { DeskPage } from '../frame/desk-page'
import '../words'

export default function SessionPage() {
  const { t } = useLocale()
  return <DeskPage title={t('session.title')}>{() => null}</DeskPage>
}
