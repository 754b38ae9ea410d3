import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { ScrollArea } from '@/ui/scroll-area'
import { Text } from '@/ui/text'
import { GridCell } from './grid-cell'
import { scaled } from './scaled'
import { useArrowKeys } from './use-arrow-keys'
import type { GridBand, GridColumn, GridHour, GridView } from './view'

function Hours({ hours, now }: { hours: readonly GridHour[]; now?: GridHour }) {
  return (
    <Box className="grid-hours" decorative>
      {hours.map(({ label, top }) => (
        <Box key={top} className="grid-hour figures" style={{ top: scaled(top) }}>
          <Text>{label}</Text>
        </Box>
      ))}
      {now && (
        <Box className="grid-hour grid-hour--now figures" style={{ top: scaled(now.top) }}>
          <Text>{now.label}</Text>
        </Box>
      )}
    </Box>
  )
}

function Column({ column: { key, name, note, blocks }, height }: { column: GridColumn; height: number }) {
  return (
    <Box className="grid-column" role="row">
      <Box className="grid-head" role="rowheader" id={`grid-room-${key || 'none'}`}>
        <Text className="grid-head__name">{name}</Text>
        {note !== '' && <Text className="grid-head__note">{note}</Text>}
      </Box>
      <Box className="grid-column__body" style={{ height: scaled(height) }}>
        {blocks.map((block) => (
          <GridCell key={block.card.id} block={block} />
        ))}
      </Box>
    </Box>
  )
}

function Band({ band: { id, to, top, height, words, isCancelled, label } }: { band: GridBand }) {
  return (
    <Box className="grid-band" role="row" style={{ top: scaled(top), height: scaled(height) }}>
      <Box role="cell" className="grid-band__cell">
        <Link id={`grid-${id}`} className="grid-band__link" to={to} label={label}>
          <Icon name="clock" size="small" />
          <Text className={`grid-band__words ${isCancelled ? 'grid-band__words--cancelled' : ''}`}>{words}</Text>
        </Link>
      </Box>
    </Box>
  )
}

/** Time down, rooms across; hours and rooms stay in sight. To a screen reader it is a table, a row a room. */
export function RoomsGrid({ view, onPinch }: { view: GridView; onPinch: (factor: number) => void }) {
  useArrowKeys(view)
  const { label, columns, bands, hours, height, now, opensAt } = view
  return (
    <ScrollArea id="rooms-grid" className="rooms-grid card" top={opensAt} onPinch={onPinch}>
      <Box className="grid-sheet" role="table" label={label}>
        <Hours hours={hours} now={now} />
        <Box className="grid-bands" role={bands.length > 0 ? 'rowgroup' : undefined} style={{ height: scaled(height) }}>
          {hours.map(({ top }) => (
            <Box key={top} className="grid-line" decorative style={{ top: scaled(top) }} />
          ))}
          {bands.map((band) => (
            <Band key={band.id} band={band} />
          ))}
          {now && <Box className="grid-now" decorative style={{ top: scaled(now.top) }} />}
        </Box>
        {columns.length > 0 && (
          <Box className="grid-columns" role="rowgroup">
            {columns.map((column) => (
              <Column key={column.key} column={column} height={height} />
            ))}
          </Box>
        )}
      </Box>
    </ScrollArea>
  )
}
