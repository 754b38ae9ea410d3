import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import { type AgendaQuery, type FilterChip, noFilters } from '../view'

type FilterChipsProps = { chips: readonly FilterChip[]; place: string; onChange: (part: Partial<AgendaQuery>) => void }

/** The filters that are set; a tap takes one away. `place` keeps ids apart. */
export function FilterChips({ chips, place, onChange }: FilterChipsProps) {
  if (chips.length === 0) return null
  return (
    <Box className="filter__choices">
      {chips.map(({ name, words, label }) => (
        <Button
          key={name}
          id={`${place}-${name}`}
          className="choice choice--chosen"
          label={label}
          onPress={() => onChange({ [name]: noFilters[name] })}
        >
          <Text className="choice__words">{words}</Text>
          <Icon name="x" size="small" />
        </Button>
      ))}
    </Box>
  )
}
