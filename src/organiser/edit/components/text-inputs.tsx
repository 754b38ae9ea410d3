import { languageName } from '@/i18n/locale'
import { Box } from '@/ui/box'
import { TextField } from '@/ui/form/text-field'
import { askedLanguages } from '../../components/asked-languages'
import type { TextFieldSpec as TextShape } from '../fields/field-spec'
import { wordingFields } from '../form/values'
import { elementId, useForm } from '../form-context'
import type { InputProps } from './input-props'

/** The same words in each language. */
export function TextInputs({ field, path, value, onChange, label }: InputProps<TextShape>) {
  const { form, locale, languages, faultAt, onLeave } = useForm()
  const text = wordingFields(value)
  const { t } = locale
  return (
    <Box className={`form-texts ${field.isLong ? 'form-texts--long' : ''}`} role="group" label={label}>
      {askedLanguages(text, languages).map((language, index) => (
        <TextField
          key={language}
          id={elementId(form, `${path}/${language}`)}
          label={t('edit.in', { label, language: languageName(language, locale) })}
          lang={language}
          isLong={field.isLong}
          value={text[language] ?? ''}
          hint={index === 0 && field.hint ? t(field.hint) : undefined}
          error={faultAt(`${path}/${language}`)}
          onChange={(wording) => onChange({ ...text, [language]: wording })}
          onLeave={() => onLeave(`${path}/${language}`)}
        />
      ))}
    </Box>
  )
}
