import { isSameProgramme } from 'domain/draft/differences'
import { sessionChanges } from 'domain/release/changes'
import { useState } from 'react'
import type { ChangeCardView } from '@/components/change/change-card-view'
import { changeCard } from '@/components/change/change-card-view'
import { useLocale } from '@/i18n/viewer-settings'
import { earlierProgramme } from '@/stores/organiser/audit'
import { requestRollBack } from '@/stores/organiser/desk'
import { useRunAction } from '../frame/use-run-action'

/** What going back to a release would show attendees: not known yet, known, nothing at all, or not to be had. */
export type RollbackPreview = {
  readonly release: number
  readonly state: 'loading' | 'known' | 'same' | 'unknown'
  readonly cards: readonly ChangeCardView[]
}

/** Old against new as attendees would be told; both are fetched, as what is on this device may be older. */
async function lookAt(release: number, newest: number, locale: ReturnType<typeof useLocale>): Promise<RollbackPreview> {
  const [now, then] = [await earlierProgramme(newest), await earlierProgramme(release)]
  const context = { programme: then, locale, starred: new Set<never>() }
  const cards = sessionChanges(now, then).map((change) => ({ ...changeCard(change, context), to: undefined }))
  return { release, state: isSameProgramme(now, then) ? 'same' : 'known', cards }
}

/** Going back to an earlier release: looked at first, then done. */
export function useRollback(newest: number) {
  const locale = useLocale()
  const act = useRunAction()
  const [going, setGoing] = useState<RollbackPreview>()
  const [done, setDone] = useState<number>()
  const ask = async (release: number) => {
    setDone(undefined)
    setGoing({ release, state: 'loading', cards: [] })
    const unknown: RollbackPreview = { release, state: 'unknown', cards: [] }
    const seen = await lookAt(release, newest, locale).catch(() => unknown)
    setGoing((now) => (now?.release === release ? seen : now))
  }
  const leave = () => setGoing(undefined)
  const go = () => act({ run: async () => setDone(await requestRollBack(going?.release ?? 0)) }).then(leave)
  return { going, done, ask, leave, go }
}
