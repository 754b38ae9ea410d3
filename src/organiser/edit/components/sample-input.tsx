import { Choice } from '@/ui/form/choice'
import { Toggle } from '../../components/toggle'
import { elementId, useForm } from '../form-context'
import type { InputProps } from './input-props'

const modeOf = (value: unknown) => (value === true ? 'all' : Array.isArray(value) ? 'part' : 'none')

type SampleProps = InputProps & {
  /** The value that the form was opened with: the list of the fields that are made up cannot be typed anew. */
  initial: unknown
}

/** Whether it is made up; where only some of its fields are, all three ways are offered. */
export function SampleInput({ path, value, initial, onChange, label }: SampleProps) {
  const { form, locale, labelOf } = useForm()
  const { t } = locale
  const id = elementId(form, path)
  const partly = [value, initial].find(Array.isArray)
  if (!partly)
    return <Toggle id={id} label={label} isOn={value === true} onChange={(isOn) => onChange(isOn || undefined)} />
  const values: Readonly<Record<string, unknown>> = { all: true, part: partly, none: undefined }
  return (
    <Choice
      id={id}
      label={label}
      value={modeOf(value)}
      options={(['all', 'part', 'none'] as const).map((mode) => ({ value: mode, label: t(`edit.sample.${mode}`) }))}
      hint={value === partly ? partly.map(labelOf).join(' · ') : undefined}
      onChange={(mode) => onChange(values[mode])}
    />
  )
}
