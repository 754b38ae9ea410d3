import { Picker } from '@tarojs/components'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { FieldFrame } from './field-frame'

export type ChoiceProps = {
  id: string
  label: string
  /** `value` is one of the options' or, while nothing is chosen, empty. */
  value: string
  options: readonly { readonly value: string; readonly label: string }[]
  onChange: (value: string) => void
  error?: string
  hint?: string
  disabled?: boolean
}

/** One of a list, chosen with what the platform has for that. */
export function Choice({ options, value, onChange, ...props }: ChoiceProps) {
  const at = options.findIndex((option) => option.value === value)
  const shown = options[at]?.label ?? '—'
  return (
    <FieldFrame {...props}>
      <Picker
        id={props.id}
        mode="selector"
        disabled={props.disabled}
        range={options.map(({ label }) => label)}
        value={Math.max(at, 0)}
        ariaRole="button"
        ariaLabel={`${props.label}: ${shown}`}
        onChange={({ detail }) => onChange(options[Number(detail.value)]?.value ?? value)}
      >
        <Box className="form-field__box form-field__input form-field__choice">
          <Text className="form-field__chosen">{shown}</Text>
          <Icon name="chevron-down" size="small" />
        </Box>
      </Picker>
    </FieldFrame>
  )
}
