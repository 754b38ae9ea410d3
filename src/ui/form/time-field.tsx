import { Picker } from '@tarojs/components'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import { FieldFrame } from './field-frame'

export type TimeFieldProps = {
  id: string
  label: string
  mode: 'date' | 'time'
  /** `2024-09-09` or `09:30`, by the clock on the forum's wall. */
  value: string
  onChange: (value: string) => void
  error?: string
  hint?: string
  disabled?: boolean
}

/** A day or a time of day, chosen with what the platform has for that. */
export function TimeField({ mode, value, onChange, ...props }: TimeFieldProps) {
  const common = {
    id: props.id,
    value,
    disabled: props.disabled,
    ariaRole: 'button',
    ariaLabel: `${props.label}: ${value}`,
    onChange: ({ detail }: { detail: { value: string } }) => onChange(detail.value),
  }
  const shown = (
    <Box className="form-field__box form-field__input figures">
      <Text>{value || '—'}</Text>
    </Box>
  )
  return (
    <FieldFrame {...props}>
      {mode === 'date' ? (
        <Picker mode="date" {...common}>
          {shown}
        </Picker>
      ) : (
        <Picker mode="time" {...common}>
          {shown}
        </Picker>
      )}
    </FieldFrame>
  )
}
