import { asProblem, type ProblemId } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import type { OutputOf, Wire } from 'domain/wire/wire'
import { create } from 'zustand'
import { callOrganiser, onMemberChange, useMembership } from './membership'

type Act = OutputOf<Wire['organiser']['audit']>['acts'][number]

type Audit = {
  /** What was done, the newest first, without a gap; nothing until the first look. */
  readonly acts?: readonly Act[]
  /** Nothing was done before these acts. */
  readonly isAll?: boolean
  /** Somebody asked for earlier acts. */
  readonly isReading: boolean
  /** Why the newest look failed. */
  readonly problem?: ProblemId
}

export const useAudit = create<Audit>()(() => ({ isReading: false }))

const { getState, setState } = useAudit

onMemberChange(() => setState({ isReading: false }, true))

const PAGE = 30

/** The newest page before what is known, unless so much happened that a gap would be between. */
function joined(page: readonly Act[], known: readonly Act[]): readonly Act[] {
  const lowest = page[page.length - 1]?.number ?? 0
  const older = known.filter(({ number }) => number < lowest)
  return (older[0]?.number ?? lowest - 1) === lowest - 1 ? [...page, ...older] : page
}

let turn: Promise<unknown> = Promise.resolve()

/** One look at a time, each on what the one before it left. */
function look(work: () => Promise<Pick<Audit, 'acts' | 'isAll'>>): Promise<void> {
  const done = turn.then(async () => {
    const { token } = useMembership.getState()
    const next: Partial<Audit> = await work().then(
      (found) => ({ ...found, problem: undefined }),
      (error) => ({ problem: asProblem(error).id }),
    )
    if (useMembership.getState().token === token) setState(next)
  })
  turn = done
  return done
}

/** Looks at what was done since. */
export const refreshAudit = (): Promise<void> =>
  look(async () => {
    const { acts: page } = await callOrganiser('audit', { limit: PAGE })
    const { acts: known = [], isAll } = getState()
    const acts = joined(page, known)
    return { acts, isAll: page.length < PAGE || (acts.length > page.length && isAll) }
  })

/** Goes further back. */
export async function readEarlier(): Promise<void> {
  setState({ isReading: true })
  await look(async () => {
    const { acts = [] } = getState()
    const before = acts[acts.length - 1]?.number
    const { acts: page } = await callOrganiser('audit', { ...(before && { before }), limit: PAGE })
    return { acts: [...acts, ...page], isAll: page.length < PAGE }
  })
  setState({ isReading: false })
}

/** The programme of a release that is not the newest any more. Rejects with `gone` for one that never was. */
export const earlierProgramme = async (release: number): Promise<Programme> =>
  (await callOrganiser('release', { release })).programme
