import { changes } from 'domain/changes'
import { useState } from 'react'
import type { ChangeCardView } from '@/components/change-card-view'
import { changeCard } from '@/components/change-card-view'
import { useLocale } from '@/i18n/reader-context'
import { earlierProgramme } from '@/stores/audit'
import { rollBack } from '@/stores/desk'
import { useAct } from '../frame/use-act'

/** What going back to a release would show attendees: not known yet, known, or not to be had. */
export type GoingBack = {
  readonly release: number
  readonly state: 'loading' | 'known' | 'unknown'
  readonly cards: readonly ChangeCardView[]
}

/** Old against new as attendees would be told; both are fetched, as what is on this device may be older. */
async function cardsOf(release: number, newest: number, locale: ReturnType<typeof useLocale>) {
  const [now, then] = [await earlierProgramme(newest), await earlierProgramme(release)]
  const context = { programme: then, locale, starred: new Set<never>() }
  return changes(now, then).map((change) => ({ ...changeCard(change, context), to: undefined }))
}

/** Going back to an earlier release: looked at first, then done. */
export function useGoingBack(newest: number) {
  const locale = useLocale()
  const act = useAct()
  const [going, setGoing] = useState<GoingBack>()
  const [done, setDone] = useState<number>()
  const ask = async (release: number) => {
    setDone(undefined)
    setGoing({ release, state: 'loading', cards: [] })
    const cards = await cardsOf(release, newest, locale).catch(() => undefined)
    setGoing((now) =>
      now?.release === release ? { release, state: cards ? 'known' : 'unknown', cards: cards ?? [] } : now,
    )
  }
  const leave = () => setGoing(undefined)
  const go = () => act({ run: async () => setDone(await rollBack(going?.release ?? 0)) }).then(leave)
  return { going, done, ask, leave, go }
}
