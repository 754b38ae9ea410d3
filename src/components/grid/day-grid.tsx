import { type ReactNode, useMemo, useState } from 'react'
import type { CardContext } from '@/components/session/session-card-view'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Choice } from '@/ui/form/choice'
import { RoomsGrid } from './rooms-grid'
import { gridView, NORMAL_ZOOM, pinchedZoom } from './view'
import { Zoom } from './zoom'
import './grid.scss'

type DayGridProps = {
  context: CardContext
  /** A day of the forum: `2024-09-09`. */
  day: string
  /** Beside the zoom; else the choice of rooms stands there. */
  children?: ReactNode
}

/** A day by rooms and time, with what shows more or less of it; nothing where nothing is on that day. */
export function DayGrid({ context, day, children }: DayGridProps) {
  const { t } = useLocale()
  const [zoom, setZoom] = useState(NORMAL_ZOOM)
  const [chosen, setChosen] = useState({ day, part: 0 })
  const part = chosen.day === day ? chosen.part : 0
  const view = useMemo(() => gridView({ day, part, zoom }, context), [day, part, zoom, context])
  if (!view) return null
  const rooms = view.parts.length > 0 && (
    <Choice
      id="grid-rooms"
      label={t('grid.rooms')}
      value={view.part}
      options={view.parts}
      onChange={(next) => setChosen({ day, part: Number(next) })}
    />
  )
  return (
    <>
      <Box className="grid-tools">
        {children ?? rooms}
        <Zoom zoom={zoom} onChange={setZoom} />
      </Box>
      {children && rooms}
      <RoomsGrid
        key={`${day}-${view.part}`}
        view={view}
        onPinch={(factor) => setZoom((before) => pinchedZoom(before, factor))}
      />
    </>
  )
}
