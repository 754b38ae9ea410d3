import { endsAt, startsAt } from 'domain/agenda/agenda'
import type { Session } from 'domain/programme/session'
import { mineFirst } from '@/components/session/mine-first'
import { type CardContext, type SessionCardView, sessionCard } from '@/components/session/session-card-view'

/** So many are a choice and not a list. */
const MOST = 5

/** Of a cancelled session: what else is on at that time, the reader's own and what is heard in their language first. */
export function insteadView(session: Session, context: CardContext): readonly SessionCardView[] {
  if (session.status !== 'cancelled') return []
  const [from, to] = [startsAt(session), endsAt(session)]
  const others = context.programme.sessions.filter(
    (each) => each.status === 'scheduled' && startsAt(each) < to && endsAt(each) > from,
  )
  return mineFirst(others, context)
    .slice(0, MOST)
    .map((each) => sessionCard(each, context))
}
