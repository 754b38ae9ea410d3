import { SearchField } from '@/components/search-field'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { AgendaQuery } from '../view'
import { ByRoom } from './by-room'

type ToolsProps = {
  query: AgendaQuery
  filters: number
  /** The page with the same day by room; nothing where there are no two rooms. */
  byRoom?: string
  onChange: (part: Partial<AgendaQuery>) => void
  onFilters: () => void
}

/** Search, filters, and only what is starred. */
export function Tools({ query, filters, byRoom, onChange, onFilters }: ToolsProps) {
  const { t } = useLocale()
  return (
    <Box className="tools">
      <SearchField
        id="agenda-search"
        label="agenda.search"
        words={query.words}
        onChange={(words) => onChange({ words })}
      />
      <Button
        id="agenda-filters"
        className={`tool ${filters > 0 ? 'tool--on' : ''}`}
        label={filters > 0 ? t('agenda.filtersOn', { n: filters }) : t('agenda.filters')}
        onPress={onFilters}
      >
        <Icon name="list-filter" />
        {filters > 0 && <Text className="figures">{String(filters)}</Text>}
      </Button>
      <Button
        id="agenda-mine"
        className={`tool ${query.onlyMine ? 'tool--on' : ''}`}
        pressed={query.onlyMine}
        label={t('agenda.mine')}
        onPress={() => onChange({ onlyMine: !query.onlyMine })}
      >
        <Icon name={query.onlyMine ? 'star-filled' : 'star'} />
      </Button>
      {byRoom && <ByRoom to={byRoom} />}
    </Box>
  )
}
