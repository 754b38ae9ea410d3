import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Text } from '@/ui/text'
import type { CellName, CellView, RowState, RowView } from '../rows-view'

const icons: Readonly<Record<RowState, IconName>> = { 'left-out': 'ban', repaired: 'wand-sparkles', taken: 'check' }

function Cell({ name, cell: { now, old, isRepaired } }: { name: CellName; cell: CellView }) {
  const tones = `${isRepaired ? 'import-cell--repaired' : ''} ${now === '' ? 'import-cell--empty' : ''}`
  return (
    <Box as="td" role="cell" className={`import-cell import-cell--${name} ${tones}`}>
      {old && (
        <Text as="s" className="import-cell__old">
          {old}
        </Text>
      )}
      <Text className="import-cell__now">{now}</Text>
    </Box>
  )
}

/** One row of the file: how it would be taken, what was repaired, or why it is left out. */
export function FileRow({ row: { row, state, cells, remarks } }: { row: RowView }) {
  const { t } = useLocale()
  return (
    <Box as="tr" role="row" className={`import-row import-row--${state}`}>
      <Box as="td" role="cell" className="import-cell import-cell--row">
        <Text>{row}</Text>
      </Box>
      <Box as="td" role="cell" className="import-cell import-cell--state">
        <Icon name={icons[state]} size="small" />
        <Text className="import-cell__state">{t(`fileImport.state.${state}`)}</Text>
      </Box>
      <Cell name="title" cell={cells.title} />
      <Cell name="day" cell={cells.day} />
      <Cell name="time" cell={cells.time} />
      <Cell name="room" cell={cells.room} />
      <Cell name="speakers" cell={cells.speakers} />
      <Box
        as="td"
        role="cell"
        className={`import-cell import-cell--what ${remarks.length === 0 ? 'import-cell--empty' : ''}`}
      >
        {remarks.length > 0 && <Text>{remarks.join(' · ')}</Text>}
      </Box>
    </Box>
  )
}
