import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import type { GroupFieldSpec } from '../fields/field-spec'
import { groupOf } from '../form/values'
import { useForm } from '../form-context'
import type { Inner, InputProps } from './input-props'

/** Fields that are one thing together: a speaker, a stop, an area. */
export function GroupInputs({ field, path, value, onChange, label, Inner }: InputProps<GroupFieldSpec> & Inner) {
  const { locale } = useForm()
  const group = groupOf(value)
  return (
    <Box className="form-group__fields" role="group" label={label}>
      {field.hint && <Paragraph className="fine form-wide" words={locale.t(field.hint)} />}
      {field.fields.map((inner) => (
        <Inner
          key={inner.name}
          field={inner}
          path={`${path}/${inner.name}`}
          value={group[inner.name]}
          onChange={(changed) => onChange({ ...group, [inner.name]: changed })}
        />
      ))}
    </Box>
  )
}
