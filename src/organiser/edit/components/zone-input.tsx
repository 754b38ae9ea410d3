import { useZones } from '../../components/zone/use-zones'
import { ZoneField } from '../../components/zone/zone-field'
import { lineOf } from '../form/values'
import { elementId, useForm } from '../form-context'
import type { InputProps } from './input-props'

/** The forum's time zone. The one that it has stays as it is written, also where the list knows it by another name. */
export function ZoneInput({ field, path, value, onChange, label }: InputProps) {
  const { form, locale, programme, faultAt, onLeave } = useForm()
  const { t } = locale
  const zones = useZones()
  const zone = lineOf(value)
  const known = programme.forum.timeZone
  const isUnknown = zone !== known && zones.length > 0 && !zones.includes(zone)
  return (
    <ZoneField
      id={elementId(form, path)}
      label={label}
      hint={field.hint && t(field.hint)}
      value={zone}
      zones={zone === known ? [] : zones}
      error={faultAt(path) ?? (isUnknown ? t('begin.zone.wrong') : undefined)}
      onChange={onChange}
      onLeave={() => onLeave(path)}
    />
  )
}
