import { languageName } from '@/i18n/locale'
import { Choice } from '@/ui/form/choice'
import { languagesFor } from '../form/languages'
import { elementId, useForm } from '../form-context'

/** Lets every text of the form be written in one more language. */
export function AnotherLanguage({ onAdd }: { onAdd: (language: string) => void }) {
  const { form, programme, locale, languages } = useForm()
  const others = languagesFor(programme).filter((language) => !languages.includes(language))
  return (
    <Choice
      id={elementId(form, 'another-language')}
      label={locale.t('edit.anotherLanguage')}
      value=""
      options={others.map((language) => ({ value: language, label: languageName(language, locale) }))}
      onChange={onAdd}
    />
  )
}
