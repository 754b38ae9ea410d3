import { asProblem, type ProblemId } from 'domain/problem'
import type { OutputOf, Wire } from 'domain/wire/wire'
import { create } from 'zustand'
import { callOrganiser, onMemberChange } from './membership'

export type ReminderOutlook = OutputOf<Wire['organiser']['reminders']>

type State = {
  /** How messages to closed phones stood at the newest look. */
  readonly outlook?: ReminderOutlook
  /** Why that look failed. */
  readonly problem?: ProblemId
}

export const useReminderOutlook = create<State>()(() => ({}))

const { setState } = useReminderOutlook

onMemberChange(() => setState({}, true))

/** Looks at how they stand now. */
export async function refreshReminderOutlook(): Promise<void> {
  try {
    setState({ outlook: await callOrganiser('reminders', {}), problem: undefined })
  } catch (error) {
    setState({ problem: asProblem(error).id })
  }
}
