import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { ChunkedList } from '@/ui/chunked-list'
import { Text } from '@/ui/text'
import type { FieldChangeView } from './field-changes-view'
import type { ValueLine } from './value-words'
import './field-changes.scss'

function Side({ side, lines }: { side: 'before' | 'after'; lines: readonly ValueLine[] }) {
  const { t } = useLocale()
  if (lines.length === 0) return null
  return (
    <Box className={`field-change__side field-change__side--${side}`}>
      <Text className="field-change__word">{t(side === 'before' ? 'change.from' : 'change.to')}</Text>
      <Box className="field-change__lines">
        {lines.map(({ wording, language, label }, place) => (
          <Box key={`${label ?? place} ${wording}`} className="field-change__line">
            {label && <Text className="field-change__language">{label}</Text>}
            <Text as={side === 'before' ? 's' : 'span'} className="field-change__value" lang={language}>
              {wording}
            </Text>
          </Box>
        ))}
      </Box>
    </Box>
  )
}

function Field({ view: { label, before, after } }: { view: FieldChangeView }) {
  const { t } = useLocale()
  return (
    <Box as="li" className="field-change figures">
      <Text className="field-change__label">{label}</Text>
      <Side side="before" lines={before} />
      <Side side="after" lines={after} />
      {after.length === 0 && <Text className="field-change__none">{t('draft.removed')}</Text>}
    </Box>
  )
}

/** What is different in an item, field by field: the old value and the new. */
export function FieldChanges({ fields }: { fields: readonly FieldChangeView[] }) {
  return (
    <ChunkedList items={fields} className="field-changes">
      {(view) => <Field key={view.field} view={view} />}
    </ChunkedList>
  )
}
