import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { refreshDesk, requestPublishDraft, useDesk } from '@/stores/organiser/desk'
import type { NamesContext } from '../components/item-words'
import type { DeskView } from '../frame/desk-page'
import { problemWords, useRunAction } from '../frame/use-run-action'
import { newsSince } from './view'

/** How publishing stands: nothing done yet, under way, out, or refused for what came into the draft meanwhile. */
export type Publishing =
  | { readonly state: 'ready' | 'publishing' }
  | { readonly state: 'done'; readonly release: number }
  | { readonly state: 'stale'; readonly news: readonly string[] }

/** The draft is at least as new now as when the backend refused; without an answer it is unknown what is new. */
async function newsOf({ draft }: DeskView, locale: NamesContext['locale']): Promise<string[]> {
  await refreshDesk()
  const now = useDesk.getState().draft
  return now ? newsSince(draft.programme, { programme: now.programme, locale }) : []
}

/** Publishes what is on the screen and says how it went; where clashes are left, when it is started for the second time. */
export function usePublishing(desk: DeskView, clashes: number) {
  const locale = useLocale()
  const act = useRunAction()
  const [publishing, setPublishing] = useState<Publishing>({ state: 'ready' })
  const [isAsking, setAsking] = useState(false)
  const [problem, setProblem] = useState<string>()
  const run = async (note: string) => {
    setPublishing({ state: 'publishing' })
    setProblem(undefined)
    let isStale = false
    const isDone = await act({
      run: async () => {
        const release = await requestPublishDraft(desk.preview.draftRev, note)
        // Where nothing had to be published the page itself says so.
        setPublishing(release === undefined ? { state: 'ready' } : { state: 'done', release })
      },
      onProblem: (met) => {
        isStale = met.id === 'stale'
        if (!isStale) setProblem(problemWords(met, locale))
        return true
      },
    })
    if (isStale) setPublishing({ state: 'stale', news: await newsOf(desk, locale) })
    else if (!isDone) setPublishing({ state: 'ready' })
    return isDone
  }
  /** Answers whether it was published; not where a question came up first. */
  const start = async (note: string): Promise<boolean> => {
    setAsking(clashes > 0 && !isAsking)
    return clashes === 0 || isAsking ? run(note) : false
  }
  return { publishing, problem, isAsking, start, leave: () => setAsking(false) }
}
