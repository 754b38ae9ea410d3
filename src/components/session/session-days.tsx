import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import { SessionCard } from './session-card'
import type { SessionCardView } from './session-card-view'
import type { SessionDayView } from './session-days-view'
import './session-days.scss'

type SessionDaysProps = { days: readonly SessionDayView[]; onStar: (id: SessionCardView['id']) => void }

/** Sessions one below the other, each day under its name. */
export function SessionDays({ days, onStar }: SessionDaysProps) {
  return (
    <Box className="session-days">
      {days.map(({ date, label, cards }) => (
        <Box key={date} className="session-days__day">
          <Text as="p" className="session-days__name">
            {label}
          </Text>
          <Box as="ul" className="session-days__cards">
            {cards.map((card) => (
              <Box as="li" key={card.id}>
                <SessionCard view={card} onStar={onStar} />
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
