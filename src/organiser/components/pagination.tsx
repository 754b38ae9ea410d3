import { rangeLabel } from 'domain/time/dates'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { PageView } from './paginate'
import './pagination.scss'

type PartsBarProps = { id: string; part: PageView; onShow: (index: number) => void }

/** Goes through a long list part by part. */
export function Pagination({ id, part: { index, last, from, to, total }, onShow }: PartsBarProps) {
  const { t } = useLocale()
  return (
    <Box className="parts-bar" role="group">
      <Button
        id={`${id}-previous`}
        className="parts-bar__act"
        label={t('items.previous')}
        disabled={index === 0}
        onPress={() => onShow(index - 1)}
      >
        <Icon name="chevron-left" />
      </Button>
      <Text className="parts-bar__words figures">
        {t('items.range', { range: rangeLabel(String(from), String(to)), total })}
      </Text>
      <Button
        id={`${id}-next`}
        className="parts-bar__act"
        label={t('items.next')}
        disabled={index === last}
        onPress={() => onShow(index + 1)}
      >
        <Icon name="chevron-right" />
      </Button>
    </Box>
  )
}
