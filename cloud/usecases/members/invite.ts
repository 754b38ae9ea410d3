import { Problem } from 'domain/problem'
import type { Role } from 'domain/roles'
import { DAY, isoOf, type Moment, UTC } from 'domain/time/time'
import type { ListableStore, Platform, Transaction } from '../../ports'
import { type Actor, consoleActor } from '../actor'
import { append, type Making } from '../draft/acts'
import { OWNER_WANTED, SETTINGS } from '../forum/clock-offset'
import { endAfter, trustedNow } from '../forum/forum-time'
import { type Invitation, isOpen, listInvitations, listMembers, putInvitation, removeInvitation } from './records'
import { hashCode, makeCode, makeId } from './secrets'

const DAYS = 7
/** Open at once. Each is a code that a guess could hit (docs/decisions/0018). */
const MOST_OPEN = 100
/** Invitations that one transaction prunes, each a request on CloudBase. */
const BATCH = 50

/** A new invitation with its one-time code, which is told this once and stored hashed. */
export type Invited = { readonly id: string; readonly code: string; readonly role: Role; readonly expires: Moment }

/** Makes a one-time code that gives a role when it is redeemed within `days`. Throws `too-many` where too many are open. */
export async function invite(
  platform: Platform,
  actor: Actor,
  { role, days = DAYS }: { readonly role: Role; readonly days?: number },
): Promise<Invited> {
  const code = makeCode()
  const key = await hashCode(code)
  const invitation: Invitation = {
    id: makeId('i'),
    role,
    by: actor.name,
    expires: endAfter(platform.clock, days * DAY),
  }
  await append(platform, actor, async () => {
    const closed = await closedOf(platform.documents, trustedNow(platform.clock))
    return invitationOf(key, invitation, async (transaction) => {
      for (const one of closed.slice(0, BATCH)) await removeInvitation(transaction, one.key)
    })
  })
  return { id: invitation.id, code, role, expires: invitation.expires }
}

/** Invitations to prune, which were used, withdrawn or have expired: their codes are refused as unknown ones are. */
async function closedOf(reader: ListableStore, now: Moment): Promise<Awaited<ReturnType<typeof listInvitations>>> {
  const all = await listInvitations(reader)
  const closed = all.filter(({ invitation }) => !isOpen(invitation, now))
  if (all.length - closed.length >= MOST_OPEN)
    throw new Problem('too-many', `${MOST_OPEN} invitations are open, which is the most; withdraw one, then invite.`)
  return closed
}

/**
 * A one-time code for the first owner, anew at each start, as long as the forum has no owner, or none who can sign in
 * since a backup was put back; `undefined` once it has.
 * The code before it no longer works.
 */
export async function inviteFirstOwner(platform: Platform): Promise<Invited | undefined> {
  const code = makeCode()
  const key = await hashCode(code)
  const now = trustedNow(platform.clock)
  const { documents } = platform
  const first: Invitation = {
    id: makeId('i'),
    role: 'owner',
    by: 'console',
    expires: endAfter(platform.clock, DAY),
    first: true,
  }
  const act = await append(platform, consoleActor, async () => {
    const members = await listMembers(documents)
    const isWanted = (await documents.get(SETTINGS, OWNER_WANTED)) !== undefined
    if (!isWanted && members.some(({ role, revoked }) => role === 'owner' && revoked === undefined)) return undefined
    const earlier = (await listInvitations(documents)).filter(
      ({ invitation }) => invitation.first && isOpen(invitation, now),
    )
    return invitationOf(key, first, async (transaction) => {
      for (const one of earlier) await putInvitation(transaction, one.key, { ...one.invitation, revoked: now })
    })
  })
  const { id, role, expires } = first
  return act && { id, code, role, expires }
}

function invitationOf(key: string, invitation: Invitation, prune: (transaction: Transaction) => Promise<void>): Making {
  const { id, role, expires } = invitation
  const after = { invitation: id, role, expires: isoOf(expires, UTC) }
  return {
    deed: { act: 'invite', before: null, after },
    settle: async (transaction) => {
      await prune(transaction)
      await putInvitation(transaction, key, invitation)
    },
  }
}
