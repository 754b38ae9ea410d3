import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { Editing } from '../form/state'
import { useForm } from '../form-context'
import { editorPath } from '../plan/view'

/** From a floor or a place to the plan on which places are set. */
export function PlanLink({ editing: { kind, id } }: { editing: Editing }) {
  const { t } = useForm().locale
  if (kind !== 'floors' && kind !== 'places') return null
  return (
    <Link id="edit-plan" className="button" to={editorPath(kind === 'floors' ? { floor: id } : { place: id })}>
      <Icon name="map" size="small" />
      <Text>{t('plan.open')}</Text>
    </Link>
  )
}
