import type { Floor } from 'domain/programme/venue'
import { EmptyState } from '@/components/empty-state'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { editPath } from '../../view'

/** Places are set on a plan: what to do where there is none. */
export function NoPlan({ floor }: { floor?: Floor }) {
  const { t } = useLocale()
  const need = floor ? 'plan.noPlan' : 'plan.noFloor'
  const to = floor ? editPath('floors', floor.id) : '/organiser/edit/index?kind=floors&new=1'
  return (
    <EmptyState
      icon="map"
      title={t(`${need}.title`)}
      body={t(`${need}.body`)}
      act={{ label: t(`${need}.act`), onPress: () => go(to) }}
    />
  )
}
