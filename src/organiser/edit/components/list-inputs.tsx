import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { MoveControl } from '../../components/move/move-control'
import type { FieldSpec, ListFieldSpec } from '../fields/field-spec'
import { valueWords } from '../form/value-words'
import { rowsOf, typedOf } from '../form/values'
import { elementId, useForm } from '../form-context'
import { AddPeople } from './add-people'
import type { Inner, InputProps } from './input-props'
import { movedTo, useRowKeys } from './use-row-keys'

type RowProps = Inner & {
  of: FieldSpec
  path: string
  index: number
  row: unknown
  /** How many rows there are to move it among; nothing where it is not moved. */
  count?: number
  onChange: (row: unknown) => void
  onMove: (to: number) => void
  onRemove: () => void
}

function Row({ Inner, of, path, index, row, count, onChange, onMove, onRemove }: RowProps) {
  const view = useForm()
  const { form, locale } = view
  const { t } = locale
  const at = `${path}/${index}`
  const what = t('edit.row', { what: t(of.label), n: index + 1 })
  const isGroup = of.type === 'group'
  return (
    <Box as="li" className={`form-row movable ${isGroup ? 'form-row--group' : ''}`}>
      {isGroup && <Text className="form-row__title figures">{what}</Text>}
      <Box className="form-row__fields">
        <Inner field={of} path={at} value={row} onChange={onChange} label={what} />
      </Box>
      {count !== undefined && (
        <MoveControl
          id={`${elementId(form, at)}-move`}
          what={valueWords(of, row, view)[0] ?? what}
          index={index}
          count={count}
          onMove={onMove}
        />
      )}
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

/** As many as there are, each to be moved and taken away, and a way to add one. */
export function ListInputs({ field, path, value, onChange, label, Inner }: InputProps<ListFieldSpec> & Inner) {
  const { form, locale, faultAt } = useForm()
  const rows = rowsOf(value)
  const { keys, remove, move } = useRowKeys(rows.length)
  const fault = faultAt(path)
  const isMovable = !field.isByTime && rows.length > 1
  const add = `${elementId(form, path)}-add`
  return (
    <Box className="form-list" role="group" label={label}>
      {rows.length > 0 && (
        <Box as="ul" className="form-list__rows">
          {rows.map((row, index) => (
            <Row
              key={keys[index]}
              Inner={Inner}
              of={field.of}
              path={path}
              index={index}
              row={row}
              count={isMovable ? rows.length : undefined}
              onChange={(changed) => onChange(rows.map((one, at) => (at === index ? changed : one)))}
              onMove={(to) => {
                move(index, to)
                onChange(movedTo(rows, index, to))
              }}
              onRemove={() => {
                remove(index)
                onChange(rows.filter((_, at) => at !== index))
              }}
            />
          ))}
        </Box>
      )}
      <Paragraph
        className={fault ? 'form-list__fault' : 'fine'}
        words={fault ?? (field.hint && locale.t(field.hint))}
      />
      {field.isOfPeople ? (
        <AddPeople id={add} field={field} rows={rows} onChange={onChange} />
      ) : (
        <Button
          id={add}
          className="button form-list__add"
          onPress={() => onChange([...rows, typedOf(field.of, undefined)])}
        >
          <Icon name="plus" size="small" />
          <Text>{locale.t(field.add)}</Text>
        </Button>
      )}
    </Box>
  )
}
