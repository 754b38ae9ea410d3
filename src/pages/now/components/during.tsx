import type { Release } from 'domain/release/release'
import { Section } from '@/components/section'
import type { CardContext } from '@/components/session/session-card-view'
import { SessionRow } from '@/components/session/session-row'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'
import { nextView } from '../running-view'
import type { NowView } from '../view'
import { Since } from './latest'
import { NextCard } from './next-card'
import { NextShuttles } from './next-shuttles'
import { OnNow } from './on-now'

type DuringProps = {
  view: NowView
  context: CardContext
  release: Release
  /** False where what lies below the first screen is still to come. */
  isWhole: boolean
}

/** While the forum runs: the reader's next session, what is on, what changed, how to leave, and what begins next. */
export function During({ view, context, release, isWhole }: DuringProps) {
  const toggleStar = useStars((stars) => stars.toggleStar)
  const next = nextView(context)
  const others = view.next.filter(({ id }) => id !== next?.card.id)
  return (
    <Box className="now__columns">
      <Box className="now__column">
        {next && <NextCard next={next} />}
        <OnNow context={context} />
      </Box>
      <Box className="now__column">
        <Since release={release} />
        <NextShuttles context={context} />
        {isWhole && others.length > 0 && (
          <Section title="now.next" note={view.nextIn} more={{ label: 'now.agenda', to: '/pages/agenda/index' }}>
            <Box className="card then">
              {others.map((card) => (
                <SessionRow key={card.id} view={card} onStar={toggleStar} />
              ))}
            </Box>
          </Section>
        )}
      </Box>
    </Box>
  )
}
