import { useMemo, useState } from 'react'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { ListFieldSpec } from '../fields/field-spec'
import { personOf, togglePerson } from '../form/speakers'
import { groupOf, lineOf } from '../form/values'
import { useForm } from '../form-context'
import { PeopleSheet } from './people-sheet'

type AddPeopleProps = {
  id: string
  field: ListFieldSpec
  rows: readonly unknown[]
  onChange: (rows: readonly unknown[]) => void
}

/** Chooses who is in a list: each is a row of it. */
export function AddPeople({ id, field, rows, onChange }: AddPeopleProps) {
  const { programme, locale } = useForm()
  const [isOpen, setOpen] = useState(false)
  const chosen = useMemo(() => rows.map((row) => ({ person: personOf(row), role: lineOf(groupOf(row).role) })), [rows])
  return (
    <>
      <Button id={id} className="button form-list__add" onPress={() => setOpen(true)}>
        <Icon name="user-plus" size="small" />
        <Text>{locale.t(field.add)}</Text>
      </Button>
      {isOpen && (
        <PeopleSheet
          title={locale.t(field.label)}
          chosen={chosen}
          onPick={(person) => onChange(togglePerson(rows, person, programme))}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}
