import { useMemo } from 'react'
import { Section } from '@/components/section'
import { useLocale } from '@/i18n/viewer-settings'
import { type CheckedImport, chooseField } from '@/stores/organiser/programme-import'
import { Box } from '@/ui/box'
import { Choice } from '@/ui/form/choice'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import { type ColumnView, columnsView, type FieldOption, fieldOptions, optionsFor } from '../columns-view'
import './column-cards.scss'

type CardProps = { column: ColumnView; options: readonly FieldOption[] }

function Card({ column, options }: CardProps) {
  const { t } = useLocale()
  const { key, header, samples, field, isUnsure } = column
  const tone = isUnsure ? 'column-card--check' : field === '' ? 'column-card--off' : ''
  return (
    <Box as="li" className={`card column-card ${tone}`}>
      {isUnsure && <Text className="column-card__check">{t('fileImport.check')}</Text>}
      <Choice
        id={`column-${key}`}
        label={header}
        hint={samples}
        value={field}
        options={options}
        onChange={(next) => void chooseField(key, next)}
      />
    </Box>
  )
}

/** What each column of a table becomes; a guess is corrected by choosing. */
export function ColumnCards({ checked, languages }: { checked: CheckedImport; languages: readonly string[] }) {
  const locale = useLocale()
  const columns = useMemo(() => columnsView(checked.report, locale), [checked, locale])
  const options = useMemo(() => fieldOptions(languages, locale), [languages, locale])
  if (columns.length === 0) return null
  return (
    <Section title="fileImport.columns" id="import-columns">
      <Box as="ul" className="column-cards">
        {columns.map((column) => (
          <Card key={column.key} column={column} options={optionsFor(column.field, options, locale)} />
        ))}
      </Box>
      <Paragraph className="fine" words={locale.t('fileImport.columns.kept')} />
    </Section>
  )
}
