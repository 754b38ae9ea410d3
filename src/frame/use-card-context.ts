import { clashingWith } from 'domain/agenda/agenda'
import type { Programme } from 'domain/programme/programme'
import { useMemo } from 'react'
import type { CardContext } from '@/components/session/session-card-view'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { useStars } from '@/stores/stars'

/** What every session card on the screen needs, made again only when one of it changes. */
export function useCardContext(programme: Programme): CardContext {
  const locale = useLocale()
  const now = useClock((clock) => clock.now)
  const starred = useStars((stars) => stars.starred)
  const clashing = useMemo(() => clashingWith(programme, starred), [programme, starred])
  return useMemo(() => ({ programme, locale, now, starred, clashing }), [programme, locale, now, starred, clashing])
}
