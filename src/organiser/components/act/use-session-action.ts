import type { Edit } from 'domain/draft/edit'
import { asProblem, type ProblemId } from 'domain/problem'
import { useRef, useState } from 'react'
import {
  refreshDesk,
  requestEditAndPublish,
  requestEditDraft,
  requestPublishDraft,
  requestUndo,
  useDesk,
} from '@/stores/organiser/desk'
import type { DeskView } from '../../frame/desk-page'

/** Why something that is saved was not published as well: a problem, or what a colleague changed in the meantime. */
export type UnpublishedReason = ProblemId | 'others'

/** What was done, and whether it is saved or published. */
export type ActionOutcome = {
  readonly words: string
  /** The draft's `rev` after it, and those of the items that it changed. */
  readonly draftRev: number
  readonly revs: Readonly<Record<string, number>>
  /** The newest release before it was published. */
  readonly base: number
  readonly release?: number
  readonly held?: UnpublishedReason
  readonly isUndo: boolean
}

export type ActionStep = 'saving' | 'publishing' | 'undoing'

type Order = { readonly words: string; readonly isPublished: boolean }

export type SessionActionState = {
  readonly step?: ActionStep
  readonly outcome?: ActionOutcome
  /** The draft that the running act, or one that got no answer, was made on. */
  readonly frozen?: DeskView
  readonly problem?: ProblemId
  /** Saves the edits and, if asked to, publishes them. Returns whether they are in the draft. */
  readonly perform: (view: DeskView, edits: Edit[], order: Order) => Promise<boolean>
  readonly publishSaved: () => Promise<void>
  readonly takeBack: (words: string) => Promise<void>
  /** Somebody chose something else to do. */
  readonly clear: () => void
}

type Done = Pick<ActionOutcome, 'draftRev' | 'revs'> & { readonly on?: number }

/** Runs one action on the draft at a time and keeps the outcome of the last. */
export function useSessionAction(): SessionActionState {
  const isRunning = useRef(false)
  const [step, setStep] = useState<ActionStep>()
  const [outcome, setOutcome] = useState<ActionOutcome>()
  const [frozen, setFrozen] = useState<DeskView>()
  const [problem, setProblem] = useState<ProblemId>()

  const publishAs = async (saved: ActionOutcome, draftRev: number): Promise<void> => {
    setStep('publishing')
    try {
      const release = await requestPublishDraft(draftRev)
      setOutcome({ ...saved, release, held: undefined })
    } catch (error) {
      const { id } = asProblem(error)
      if (id === 'stale') await refreshDesk()
      setOutcome({ ...saved, held: id === 'stale' ? 'others' : id })
    }
  }

  const finish = async (done: Done, view: DeskView, { words, isPublished }: Order, isUndo: boolean): Promise<void> => {
    const saved: ActionOutcome = { ...done, words, base: view.preview.release, isUndo }
    setOutcome(saved)
    if (!isPublished) return
    // Publish only if the draft is still the one that was on the screen.
    if (done.on === view.draft.rev) await publishAs(saved, done.draftRev)
    else setOutcome({ ...saved, held: 'others' })
  }

  /** In one call; where WeChat has to know first who publishes, in two. */
  const saveAndPublish = async (view: DeskView, edits: Edit[], words: string): Promise<void> => {
    const { published, held, ...done } = await requestEditAndPublish(edits, view.draft.rev)
    const saved: ActionOutcome = { ...done, words, base: view.preview.release, isUndo: false }
    if (held === 'needs-wechat') return publishAs(saved, done.draftRev)
    const release = published?.act === undefined ? undefined : published.release
    setOutcome({ ...saved, release, held: held === 'stale' ? 'others' : held })
  }

  const alone = async (first: ActionStep, run: () => Promise<void>): Promise<boolean> => {
    if (isRunning.current) return false
    isRunning.current = true
    setStep(first)
    setProblem(undefined)
    try {
      await run()
      setFrozen(undefined)
      return true
    } catch (error) {
      const { id } = asProblem(error)
      if (id !== 'offline') {
        if (id === 'stale' || id === 'gone') await refreshDesk()
        setFrozen(undefined)
      }
      setProblem(id)
      return false
    } finally {
      isRunning.current = false
      setStep(undefined)
    }
  }

  return {
    step,
    outcome,
    frozen,
    problem,
    perform: (view, edits, order) =>
      alone(order.isPublished ? 'publishing' : 'saving', async () => {
        setFrozen(view)
        if (order.isPublished) await saveAndPublish(view, edits, order.words)
        else await finish(await requestEditDraft(edits), view, order, false)
      }),
    publishSaved: async () => {
      const { preview } = useDesk.getState()
      if (!outcome || !preview) return
      await alone('publishing', () =>
        publishAs(outcome, outcome.held === 'offline' ? outcome.draftRev : preview.draftRev),
      )
    },
    takeBack: async (words) => {
      const { draft, preview } = useDesk.getState()
      if (!outcome || !draft || !preview) return
      const isPublished = outcome.release !== undefined
      await alone('undoing', async () => finish(await requestUndo(), { draft, preview }, { words, isPublished }, true))
    },
    clear: () => {
      setOutcome(undefined)
      setFrozen(undefined)
      setProblem(undefined)
    },
  }
}
