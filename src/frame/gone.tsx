import { EmptyState } from '@/components/empty-state'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'

/** For an id that the programme does not have: says so and offers the agenda. */
export function Gone() {
  const { t } = useLocale()
  return (
    <EmptyState
      icon="circle-help"
      title={t('state.gone.title')}
      body={t('state.gone.body')}
      act={{ label: t('state.gone.act'), onPress: () => go('/pages/agenda/index') }}
    />
  )
}
