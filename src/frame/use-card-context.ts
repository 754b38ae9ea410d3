import { clashesAmong } from 'domain/agenda'
import type { Programme } from 'domain/programme'
import type { SessionId } from 'domain/programme/ids'
import { useMemo } from 'react'
import type { CardContext } from '@/components/session-card-view'
import { useLocale } from '@/i18n/reader-context'
import { useClock } from '@/stores/clock'
import { useStars } from '@/stores/stars'

/** The sessions that overlap a starred one. */
function clashingWith(programme: Programme, starred: ReadonlySet<SessionId>): ReadonlySet<SessionId> {
  const clashing = new Set<SessionId>()
  for (const [session, others] of clashesAmong(programme.sessions))
    if (others.some((other) => starred.has(other))) clashing.add(session)
  return clashing
}

/** What every session card on the screen needs, made again only when one of it changes. */
export function useCardContext(programme: Programme): CardContext {
  const locale = useLocale()
  const now = useClock((clock) => clock.now)
  const starred = useStars((stars) => stars.starred)
  const clashing = useMemo(() => clashingWith(programme, starred), [programme, starred])
  return useMemo(() => ({ programme, locale, now, starred, clashing }), [programme, locale, now, starred, clashing])
}
