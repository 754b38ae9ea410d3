import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { TimeField } from '@/ui/form/time-field'
import { Icon } from '@/ui/icon'
import { momentFrom, partsOfMoment } from '../form/moments'
import { lineOf } from '../form/values'
import { elementId, useForm } from '../form-context'
import type { InputProps } from './input-props'

/** A day of the calendar. */
export function DateInput({ path, value, onChange, label }: InputProps) {
  const { form, faultAt, onLeave } = useForm()
  const change = (date: string) => {
    onChange(date)
    onLeave(path)
  }
  const common = { id: elementId(form, path), label, error: faultAt(path) }
  return <TimeField mode="date" value={lineOf(value)} onChange={change} {...common} />
}

/** A day and a time by the clock on the forum's wall. */
export function MomentInputs({ field, path, value, onChange, label }: InputProps) {
  const { form, programme, locale, faultAt, onLeave } = useForm()
  const { offsets } = programme.forum
  const { t } = locale
  const { date, time } = partsOfMoment(lineOf(value), offsets)
  const id = elementId(form, path)
  const change = (parts: { date?: string; time?: string }) => {
    onChange(momentFrom({ date, time, ...parts }, offsets))
    // A moment that is only begun is not wrong yet.
    if ((parts.date ?? date) && (parts.time ?? time)) onLeave(`${path}/time`)
  }
  return (
    <Box className="form-moment__parts" role="group" label={label}>
      <TimeField
        id={id}
        mode="date"
        label={t('edit.in', { label, language: t('edit.date') })}
        value={date}
        error={faultAt(path)}
        onChange={(chosen) => change({ date: chosen })}
      />
      <TimeField
        id={`${id}-time`}
        mode="time"
        label={t('edit.in', { label, language: t('edit.time') })}
        value={time}
        error={faultAt(`${path}/time`)}
        onChange={(chosen) => change({ time: chosen })}
      />
      {field.isOptional && lineOf(value) !== '' && (
        <Button
          id={`${id}-remove`}
          className="form-row__remove"
          label={t('edit.row.remove', { what: label })}
          onPress={() => onChange('')}
        >
          <Icon name="x" />
        </Button>
      )}
    </Box>
  )
}
