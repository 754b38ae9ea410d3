import type { Role } from 'domain/roles'
import { DAY, isoOf, type Moment } from 'domain/time'
import type { Platform, Transaction } from '../../ports'
import { type Actor, consoleActor } from '../actor'
import { record } from '../audit'
import { type Invitation, isOpen, listInvitations, listMembers, putInvitation } from './records'
import { codeKey, makeCode, makeId } from './secrets'

const DAYS = 7

/** A new invitation with its one-time code, which is told this once and stored hashed. */
export type Invited = { readonly id: string; readonly code: string; readonly role: Role; readonly expires: Moment }

/** Makes a one-time code that gives a role to whoever redeems it within `days`. */
export async function invite(
  platform: Platform,
  actor: Actor,
  { role, days = DAYS }: { readonly role: Role; readonly days?: number },
): Promise<Invited> {
  const code = makeCode()
  const key = await codeKey(code)
  const invitation: Invitation = {
    id: makeId('i'),
    role,
    by: actor.name,
    expires: platform.clock.now() + days * DAY,
  }
  await platform.documents.transact((transaction) => put(transaction, platform, actor, key, invitation))
  return { id: invitation.id, code, role, expires: invitation.expires }
}

/**
 * A one-time code for the first owner, anew at each start, as long as the forum has no owner; `undefined` once it has.
 * The code before it no longer works.
 */
export async function inviteFirstOwner(platform: Platform): Promise<Invited | undefined> {
  const code = makeCode()
  const key = await codeKey(code)
  const now = platform.clock.now()
  return platform.documents.transact(async (transaction) => {
    const members = await listMembers(transaction)
    if (members.some(({ role, revoked }) => role === 'owner' && revoked === undefined)) return undefined
    for (const { key: old, invitation } of await listInvitations(transaction)) {
      if (invitation.first && isOpen(invitation, now)) {
        await putInvitation(transaction, old, { ...invitation, revoked: now })
      }
    }
    const { id, role, expires }: Invitation = { id: makeId('i'), role: 'owner', by: 'console', expires: now + DAY }
    await put(transaction, platform, consoleActor, key, { id, role, by: 'console', expires, first: true })
    return { id, code, role, expires }
  })
}

async function put(
  transaction: Transaction,
  platform: Platform,
  actor: Actor,
  key: string,
  invitation: Invitation,
): Promise<void> {
  await putInvitation(transaction, key, invitation)
  const { id, role, expires } = invitation
  const after = { invitation: id, role, expires: isoOf(expires, 0) }
  await record(transaction, platform, actor, { act: 'invite', before: null, after })
}
