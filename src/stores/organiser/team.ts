import { asProblem, type ProblemId } from 'domain/problem'
import type { Role } from 'domain/roles'
import type { OutputOf, Wire } from 'domain/wire/wire'
import { create } from 'zustand'
import { callOrganiser, onMemberChange, takeRole, useMembership } from './membership'

type Organiser = Wire['organiser']
export type Team = OutputOf<Organiser['people']>
export type NewInvitation = OutputOf<Organiser['invite']>

type State = {
  /** Who organises, as the newest look at it told an owner. */
  readonly team?: Team
  /** Why that look failed. */
  readonly problem?: ProblemId
}

export const useTeam = create<State>()(() => ({}))

const { setState } = useTeam

onMemberChange(() => setState({}, true))

/** Looks at who organises. Only owners are told. */
export async function refreshTeam(): Promise<void> {
  try {
    setState({ team: await callOrganiser('people', {}), problem: undefined })
  } catch (error) {
    setState({ problem: asProblem(error).id })
  }
}

/** Makes an invitation, whose code is told this once. */
export async function requestInvite(role: Role, days: number): Promise<NewInvitation> {
  try {
    return await callOrganiser('invite', { role, days })
  } finally {
    void refreshTeam()
  }
}

/** Gives a member another role. Rejects with `bad-input` for the last owner, `gone` where there is none. */
export async function requestSetRole(id: string, role: Role): Promise<void> {
  try {
    await callOrganiser('setRole', { id, role })
    if (useMembership.getState().member?.id === id) takeRole(role)
  } finally {
    await refreshTeam()
  }
}

/** Takes away a member's rights or an invitation. Rejects with `bad-input` for the last owner, `gone` where there is none. */
export async function requestRevoke(id: string): Promise<void> {
  try {
    await callOrganiser('revoke', { id })
  } finally {
    await refreshTeam()
  }
}
