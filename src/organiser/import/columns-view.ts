import { columnFields, wordedFields } from 'domain/import/column-fields'
import type { ImportReport } from 'domain/import/report'
import { type Locale, languageName } from '@/i18n/locale'
import { isKnown } from '@/i18n/vocabulary'

export type ColumnView = {
  /** The column's key: `A`. */
  readonly key: string
  readonly header: string
  /** Its first values, as written. */
  readonly samples: string
  /** A field, with `:LANGUAGE` behind or not; `''`: not taken. */
  readonly field: string
  /** Somebody should look at it. */
  readonly isUnsure: boolean
}

export type FieldOption = { readonly value: string; readonly label: string }

function fieldLabel(field: string, { t }: Locale): string {
  const own = `fileImport.field.${field}`
  const shared = `field.${field === 'link' ? 'links' : field}`
  if (isKnown(own)) return t(own)
  return isKnown(shared) ? t(shared) : field
}

/** All that a column can become. `languages`: the forum's; where there are several, words can be of one of them. */
export function fieldOptions(languages: readonly string[], locale: Locale): FieldOption[] {
  const { t } = locale
  const named = (field: string): FieldOption => ({ value: field, label: fieldLabel(field, locale) })
  const inLanguages = (field: string): FieldOption[] =>
    languages.length > 1
      ? languages.map((language) => ({
          value: `${field}:${language}`,
          label: t('fileImport.inLanguage', {
            field: fieldLabel(field, locale),
            language: languageName(language, locale),
          }),
        }))
      : []
  const isWorded = (field: string): boolean => wordedFields.some((one) => one === field)
  return [
    { value: '', label: t('fileImport.notTaken') },
    ...columnFields.flatMap((field) => [named(field), ...(isWorded(field) ? inLanguages(field) : [])]),
  ]
}

/** The columns with something in them, those that somebody should look at first. */
export function columnsView({ columns }: Pick<ImportReport, 'columns'>, { t }: Locale): ColumnView[] {
  const views = columns
    .filter(({ samples }) => samples.length > 0)
    .map(({ column, header, samples, field, isUnsure }) => ({
      key: column,
      header: header || t('fileImport.column', { column }),
      samples: samples.join(' · '),
      field,
      isUnsure,
    }))
  return [...views.filter(({ isUnsure }) => isUnsure), ...views.filter(({ isUnsure }) => !isUnsure)]
}

/** The options, with the column's own field where it is none of them: a language that the forum does not have. */
export function optionsFor(field: string, options: readonly FieldOption[], locale: Locale): readonly FieldOption[] {
  if (options.some(({ value }) => value === field)) return options
  const [name = '', language = ''] = field.split(':')
  const label = locale.t('fileImport.inLanguage', {
    field: fieldLabel(name, locale),
    language: languageName(language, locale),
  })
  return [...options, { value: field, label }]
}
