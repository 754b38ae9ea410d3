import { type ReactNode, useRef } from 'react'
import type { Locale } from '@/i18n/locale'
import { Box } from '@/ui/box'
import { Toggle } from '../../components/toggle'
import type { FieldSpec } from '../fields/field-spec'
import { elementId, useForm } from '../form-context'
import { ColourInput } from '../look/colour-input'
import { FileInput } from '../media/file-input'
import { ChoiceInput } from './choice-input'
import { GroupInputs } from './group-inputs'
import type { FieldInputProps, InputProps } from './input-props'
import { LineInput } from './line-input'
import { ListInputs } from './list-inputs'
import { PersonInput } from './person-input'
import { SampleInput } from './sample-input'
import { TextInputs } from './text-inputs'
import { DateInput, MomentInputs } from './time-inputs'
import { ZoneInput } from './zone-input'

const labelOf = ({ label, isOptional, type }: FieldSpec, { t }: Locale): string =>
  isOptional && type !== 'sample' ? t('edit.optional', { label: t(label) }) : t(label)

function FlagInput({ path, value, onChange, label }: InputProps) {
  const { form } = useForm()
  return <Toggle id={elementId(form, path)} label={label} isOn={value === true} onChange={onChange} />
}

function Drawn(props: InputProps & { initial: unknown }): ReactNode {
  const { field } = props
  switch (field.type) {
    case 'text':
      return <TextInputs {...props} field={field} />
    case 'list':
      return <ListInputs {...props} field={field} Inner={FieldInput} />
    case 'group':
      return <GroupInputs {...props} field={field} Inner={FieldInput} />
    case 'moment':
      return <MomentInputs {...props} />
    case 'date':
      return <DateInput {...props} />
    case 'flag':
      return <FlagInput {...props} />
    case 'file':
      return <FileInput {...props} field={field} />
    case 'sample':
      return <SampleInput {...props} />
    case 'zone':
      return <ZoneInput {...props} />
    case 'colour':
      return <ColourInput {...props} />
    case 'reference':
      return field.kind === 'people' ? <PersonInput {...props} field={field} /> : <ChoiceInput {...props} />
    case 'line':
    case 'number':
      return <LineInput {...props} />
    default:
      return <ChoiceInput {...props} />
  }
}

const wide = new Set<FieldSpec['type']>([
  'text',
  'list',
  'group',
  'reference',
  'date',
  'line',
  'zone',
  'colour',
  'file',
  'sample',
  'flag',
])

/** Any field, by its type. */
export function FieldInput({ label, ...props }: FieldInputProps) {
  const { locale } = useForm()
  const initial = useRef(props.value).current
  if (props.field.type === 'derived') return null
  return (
    <Box className={`form-${props.field.type} ${wide.has(props.field.type) ? 'form-wide' : ''}`}>
      <Drawn {...props} initial={initial} label={label ?? labelOf(props.field, locale)} />
    </Box>
  )
}
