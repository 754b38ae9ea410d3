import { Section } from '@/components/section'
import { SessionCard } from '@/components/session/session-card'
import type { SessionCardView } from '@/components/session/session-card-view'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'

/** What else is on at the time of a session that is cancelled. */
export function Instead({ cards }: { cards: readonly SessionCardView[] }) {
  const toggleStar = useStars((stars) => stars.toggleStar)
  if (cards.length === 0) return null
  return (
    <Section title="session.instead" id="session-instead">
      <Box as="ul" className="session__instead">
        {cards.map((card) => (
          <Box as="li" key={card.id}>
            <SessionCard view={card} onStar={toggleStar} />
          </Box>
        ))}
      </Box>
    </Section>
  )
}
