import { asProblem } from 'domain/problem'
import { covers, type Role } from 'domain/roles'
import type { Moment } from 'domain/time/time'
import type { ActionName, InputOf, OutputOf, Wire } from 'domain/wire/wire'
import { create } from 'zustand'
import { call } from '@/platform/backend/call'
import { loginCode } from '@/platform/backend/login'
import { readPreference, writePreference } from '@/platform/storage/preferences'
import { ORGANISER_KEY } from '../organiser-here'
import { onReset } from '../reset-app'

type Member = OutputOf<Wire['organiser']['me']>

/** The organiser signed in on this device and the session's token; both undefined when signed out. */
type Membership = {
  readonly member?: Member
  readonly token?: string
  readonly expires?: Moment
  /** The backend ended the session: it was too old, or an owner took the rights away. */
  readonly hasEnded?: boolean
}

const CALLED = 'organiser-name'

function kept(): Membership {
  const value = readPreference<Membership>(ORGANISER_KEY)
  return typeof value?.token === 'string' && typeof value.member?.name === 'string' ? value : {}
}

export const useMembership = create<Membership>()(kept)

const { getState, setState } = useMembership

/** Calls `forget` when the organiser signs out or another signs in: what one member saw is not for the next. */
export const onMemberChange = (forget: () => void): (() => void) =>
  useMembership.subscribe(({ token }, before) => {
    if (token !== before.token) forget()
  })

/** Everything that pages know of the session goes with it. */
function forgetSession(ended: Membership = {}): void {
  writePreference(ORGANISER_KEY, {})
  setState(ended, true)
}

const endOnBackend = (token?: string) => call('organiser', 'leave', {}, token).catch(() => undefined)

// Deleting all stored data also signs the organiser out.
onReset(() => {
  if (kept().token) return
  const { token } = getState()
  setState({}, true)
  if (token) void endOnBackend(token)
})

/** What this device's organiser was last called. */
export function lastOrganiserName(): string {
  const name = readPreference<unknown>(CALLED)
  return typeof name === 'string' ? name : ''
}

/** @param called the name as it was typed, which the team may show with a number behind it */
function begin({ token, member, expires }: OutputOf<Wire['organiser']['redeem']>, called = member.name): void {
  writePreference(ORGANISER_KEY, { token, member, expires })
  writePreference(CALLED, called)
  setState({ token, member, expires }, true)
}

/** Takes over the role that the backend says the organiser has: an owner may have changed it. */
export function takeRole(role: Role): void {
  const { member, token, expires } = getState()
  if (!member || member.role === role) return
  const changed = { token, expires, member: { ...member, role } }
  writePreference(ORGANISER_KEY, changed)
  setState(changed, true)
}

/** Asks the backend who the session's member is: a forum that was brought in may know the organiser already. */
export async function refreshMember(): Promise<void> {
  const member = await callOrganiser('me', {})
  const { token, expires } = getState()
  const now = { token, expires, member }
  writePreference(ORGANISER_KEY, now)
  setState(now, true)
}

/**
 * Redeems a one-time code; in WeChat the member is this WeChat user from then on. Rejects with `gone` for a code that
 * does not work, `too-many` while many of those are being tried.
 */
export async function signIn(code: string, name: string): Promise<void> {
  const login = await loginCode()
  begin(await call('organiser', 'redeem', { code, name, ...(login && { login }) }), name)
}

/** Signs in a WeChat user who has redeemed a code before, on this phone or another. Returns whether it did. */
export async function resumeMembership(): Promise<boolean> {
  const login = await loginCode()
  if (!login || getState().token) return false
  try {
    begin(await call('organiser', 'resume', { login }))
    return true
  } catch {
    return false // no organiser, or no network: a code is asked for as ever
  }
}

/** Ends the session here, and on the backend where it can be reached. */
export async function requestSignOut(): Promise<void> {
  const { token } = getState()
  forgetSession()
  await endOnBackend(token)
}

export const isAllowed = (member: Member | undefined, role: Role): boolean =>
  member !== undefined && covers(member.role, role)

/** Calls an organiser's action with the session's token. Forgets a session that has ended. */
export async function callOrganiser<A extends ActionName<'organiser'>>(
  action: A,
  input: InputOf<Wire['organiser'][A]>,
): Promise<OutputOf<Wire['organiser'][A]>> {
  const { token } = getState()
  try {
    return await call('organiser', action, input, token)
  } catch (error) {
    if (asProblem(error).id === 'signed-out' && getState().token === token) forgetSession({ hasEnded: true })
    throw error
  }
}
