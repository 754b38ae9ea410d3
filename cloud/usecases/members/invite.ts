import { Problem } from 'domain/problem'
import type { Role } from 'domain/roles'
import { DAY, isoOf, type Moment, UTC } from 'domain/time'
import type { Platform, Transaction } from '../../ports'
import { type Actor, consoleActor } from '../actor'
import { record } from '../audit'
import { OWNER_WANTED, SETTINGS } from '../rehearsals'
import { endAfter, trustedNow } from '../trusted-time'
import { type Invitation, isOpen, listInvitations, listMembers, putInvitation, removeInvitation } from './records'
import { codeKey, makeCode, makeId } from './secrets'

const DAYS = 7
/** Open at once. Each is a code that a guess could hit (docs/decisions/0018). */
const MOST_OPEN = 100
/** Invitations that one transaction prunes, each a request on CloudBase. */
const BATCH = 50

/** A new invitation with its one-time code, which is told this once and stored hashed. */
export type Invited = { readonly id: string; readonly code: string; readonly role: Role; readonly expires: Moment }

/** Makes a one-time code that gives a role to whoever redeems it within `days`. Throws `too-many` where too many are open. */
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
    expires: endAfter(platform.clock, days * DAY),
  }
  await platform.documents.transact(async (transaction) => {
    await makeRoom(transaction, trustedNow(platform.clock))
    await put(transaction, platform, actor, key, invitation)
  })
  return { id: invitation.id, code, role, expires: invitation.expires }
}

/** Prunes invitations that were used, withdrawn or have expired: their codes are refused as unknown ones are. */
async function makeRoom(transaction: Transaction, now: Moment): Promise<void> {
  const all = await listInvitations(transaction)
  const closed = all.filter(({ invitation }) => !isOpen(invitation, now))
  if (all.length - closed.length >= MOST_OPEN)
    throw new Problem('too-many', `${MOST_OPEN} invitations are open, which is the most; withdraw one, then invite.`)
  for (const { key } of closed.slice(0, BATCH)) await removeInvitation(transaction, key)
}

/**
 * A one-time code for the first owner, anew at each start, as long as the forum has no owner, or none who can sign in
 * since a backup was put back; `undefined` once it has.
 * The code before it no longer works.
 */
export async function inviteFirstOwner(platform: Platform): Promise<Invited | undefined> {
  const code = makeCode()
  const key = await codeKey(code)
  const now = trustedNow(platform.clock)
  return platform.documents.transact(async (transaction) => {
    const members = await listMembers(transaction)
    const isWanted = (await transaction.get(SETTINGS, OWNER_WANTED)) !== undefined
    if (!isWanted && members.some(({ role, revoked }) => role === 'owner' && revoked === undefined)) return undefined
    for (const { key: old, invitation } of await listInvitations(transaction)) {
      if (invitation.first && isOpen(invitation, now)) {
        await putInvitation(transaction, old, { ...invitation, revoked: now })
      }
    }
    const { id, role, expires }: Invitation = {
      id: makeId('i'),
      role: 'owner',
      by: 'console',
      expires: endAfter(platform.clock, DAY),
    }
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
  const after = { invitation: id, role, expires: isoOf(expires, UTC) }
  await record(transaction, platform, actor, { act: 'invite', before: null, after })
}
