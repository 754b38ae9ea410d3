import { SessionCard } from '@/components/session/session-card'
import type { SessionCardView } from '@/components/session/session-card-view'
import type { SessionDayView } from '@/components/session/session-days-view'
import { Box } from '@/ui/box'
import { WindowedList } from './windowed/windowed-list'
import './session-days.scss'

/** About how high a card is with the space below it, in pixels. */
export const SESSION_CARD_HEIGHT = 106

type SessionDaysProps = {
  /** Begins the ids of what is drawn. */
  id: string
  days: readonly SessionDayView[]
  onStar: (id: SessionCardView['id']) => void
}

/** Sessions one below the other, each day under its name; of many, those near the screen. */
export function SessionDays({ id, days, onStar }: SessionDaysProps) {
  const groups = days.map(({ date, label, cards }) => ({ key: date, title: label, rows: cards }))
  return (
    <WindowedList id={id} groups={groups} rowHeight={SESSION_CARD_HEIGHT} heading="h3" className="session-days__cards">
      {({ id: session, view }) => (
        <Box as="li" key={session}>
          <SessionCard view={view()} onStar={onStar} />
        </Box>
      )}
    </WindowedList>
  )
}
