import { useState } from 'react'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { FieldFrame } from '@/ui/form/field-frame'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { ReferenceFieldSpec } from '../fields/field-spec'
import { valueWords } from '../form/value-words'
import { lineOf } from '../form/values'
import { elementId, useForm } from '../form-context'
import type { InputProps } from './input-props'
import { PeopleSheet } from './people-sheet'

/** Somebody of the programme: too many for a list to scroll through. */
export function PersonInput({ field, path, value, onChange, label }: InputProps<ReferenceFieldSpec>) {
  const form = useForm()
  const [isOpen, setOpen] = useState(false)
  const id = elementId(form.form, path)
  const person = lineOf(value)
  const shown = person === '' ? '—' : valueWords(field, person, form).join()
  const pick = (picked: string) => {
    onChange(picked)
    form.onLeave(path)
    setOpen(false)
  }
  return (
    <>
      <FieldFrame id={id} label={label} error={form.faultAt(path)}>
        <Button id={id} className="person-input" label={`${label}: ${shown}`} onPress={() => setOpen(true)}>
          <Box className="form-field__box form-field__input form-field__choice">
            <Text className="form-field__chosen" lang="">
              {shown}
            </Text>
            <Icon name="chevron-down" size="small" />
          </Box>
        </Button>
      </FieldFrame>
      {isOpen && (
        <PeopleSheet title={label} chosen={person ? [{ person }] : []} onPick={pick} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
