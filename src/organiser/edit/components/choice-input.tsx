import { languageName } from '@/i18n/locale'
import { Choice } from '@/ui/form/choice'
import type { FieldSpec } from '../fields/field-spec'
import { languagesFor } from '../form/languages'
import { lineOf } from '../form/values'
import { elementId, type FormView, useForm } from '../form-context'
import { type Option, referenceOptions } from '../view'
import type { InputProps } from './input-props'

function optionsOf(field: FieldSpec, value: string, { programme, locale }: FormView): Option[] {
  if (field.type === 'reference') return referenceOptions(field, value, { programme, locale })
  if (field.type === 'choice')
    return [
      ...(field.isOptional ? [{ value: '', label: locale.t('edit.none') }] : []),
      ...field.options.map((option) => ({
        value: option.value,
        label: option.label ? locale.t(option.label) : option.value,
      })),
    ]
  const known = languagesFor(programme)
  const all = value === '' || known.includes(value) ? known : [value, ...known]
  return all.map((language) => ({ value: language, label: languageName(language, locale) }))
}

/** One of what there is to choose from. */
export function ChoiceInput({ field, path, value, onChange, label }: InputProps) {
  const view = useForm()
  return (
    <Choice
      id={elementId(view.form, path)}
      label={label}
      value={lineOf(value)}
      options={optionsOf(field, lineOf(value), view)}
      hint={field.hint && view.locale.t(field.hint)}
      error={view.faultAt(path)}
      onChange={(chosen) => {
        onChange(chosen)
        view.onLeave(path)
      }}
    />
  )
}
