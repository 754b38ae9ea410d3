import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { FieldSpec, ListFieldSpec } from '../fields/field-spec'
import { rowsOf, typedOf } from '../form/values'
import { elementId, useForm } from '../form-context'
import type { Inner, InputProps } from './input-props'

type RowProps = Inner & {
  of: FieldSpec
  path: string
  index: number
  row: unknown
  onChange: (row: unknown) => void
  onRemove: () => void
}

function Row({ Inner, of, path, index, row, onChange, onRemove }: RowProps) {
  const { form, locale } = useForm()
  const { t } = locale
  const at = `${path}/${index}`
  const what = t('edit.row', { what: t(of.label), n: index + 1 })
  const isGroup = of.type === 'group'
  return (
    <Box as="li" className={`form-row ${isGroup ? 'form-row--group' : ''}`}>
      {isGroup && <Text className="form-row__title figures">{what}</Text>}
      <Box className="form-row__fields">
        <Inner field={of} path={at} value={row} onChange={onChange} label={what} />
      </Box>
      <Button
        id={`${elementId(form, at)}-remove`}
        className="form-row__remove"
        label={t('edit.row.remove', { what })}
        onPress={onRemove}
      >
        <Icon name="x" />
      </Button>
    </Box>
  )
}

/** As many as there are, each to be taken away, and a way to add one. */
export function ListInputs({ field, path, value, onChange, label, Inner }: InputProps<ListFieldSpec> & Inner) {
  const { form, locale, faultAt } = useForm()
  const rows = rowsOf(value)
  const fault = faultAt(path)
  const change = (index: number, row: unknown) => onChange(rows.map((one, at) => (at === index ? row : one)))
  return (
    <Box className="form-list" role="group" label={label}>
      {rows.length > 0 && (
        <Box as="ul" className="form-list__rows">
          {rows.map((row, index) => (
            <Row
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names, and what they show is all in the form
              key={index}
              Inner={Inner}
              of={field.of}
              path={path}
              index={index}
              row={row}
              onChange={(changed) => change(index, changed)}
              onRemove={() => onChange(rows.filter((_, at) => at !== index))}
            />
          ))}
        </Box>
      )}
      {(fault || field.hint) && (
        <Text as="p" className={fault ? 'form-list__fault' : 'fine'}>
          {fault ?? (field.hint ? locale.t(field.hint) : '')}
        </Text>
      )}
      <Button
        id={`${elementId(form, path)}-add`}
        className="button form-list__add"
        onPress={() => onChange([...rows, typedOf(field.of, undefined)])}
      >
        <Icon name="plus" size="small" />
        <Text>{locale.t(field.add)}</Text>
      </Button>
    </Box>
  )
}
