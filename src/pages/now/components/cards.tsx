import { SessionCard } from '@/components/session/session-card'
import type { SessionCardView } from '@/components/session/session-card-view'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'

export function Cards({ cards }: { cards: readonly SessionCardView[] }) {
  const toggleStar = useStars((stars) => stars.toggleStar)
  return (
    <Box className="cards">
      {cards.map((card) => (
        <SessionCard key={card.id} view={card} onStar={toggleStar} />
      ))}
    </Box>
  )
}
