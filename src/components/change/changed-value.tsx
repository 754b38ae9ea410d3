import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { ChangedValueView as Value } from './change-card-view'
import './changed-value.scss'

/** An old value and what it is now. The new one takes the colour `--tone`. */
export function ChangedValue({ value: { before, after } }: { value: Value }) {
  const { t } = useLocale()
  return (
    <Box className="changed-value figures">
      {before && (
        <Box className="changed-value__side">
          <Text className="changed-value__word">{t('change.from')}</Text>
          <Text as="s" className="changed-value__old">
            {before}
          </Text>
        </Box>
      )}
      {after && (
        <Box className="changed-value__side">
          <Text className="changed-value__word">{t('change.to')}</Text>
          <Text className="changed-value__new">{after}</Text>
        </Box>
      )}
    </Box>
  )
}
