import { Problem } from 'domain/problem'
import type { Role } from 'domain/roles'
import type { ListableStore, Platform } from '../../ports'
import type { Actor } from '../actor'
import { append, type Making } from '../draft/acts'
import { trustedNow } from '../forum/forum-time'
import {
  getMemberRecord,
  type Invitation,
  isOpen,
  listBoundReaders,
  listInvitations,
  listMembers,
  type Member,
  OPENIDS,
  putInvitation,
  putMember,
} from './records'

export type Organisers = { readonly members: Member[]; readonly invitations: Invitation[] }

/** Who may do something, and which invitations can still be redeemed. */
export async function readOrganisers({ documents, clock }: Platform): Promise<Organisers> {
  const invitations = (await listInvitations(documents)).map(({ invitation }) => invitation)
  return {
    members: (await listMembers(documents)).filter(({ revoked }) => revoked === undefined),
    invitations: invitations.filter((invitation) => isOpen(invitation, trustedNow(clock))),
  }
}

export type RoleInput = { readonly id: string; readonly role: Role }

/**
 * Gives a member another role, which holds from their next call on. Throws `gone` where there is no such member,
 * `bad-input` for the last owner. One who has the role already is left as they are.
 */
export async function setRole(platform: Platform, actor: Actor, { id, role }: RoleInput): Promise<void> {
  await append(platform, actor, async () => {
    const member = await getMemberRecord(platform.documents, id)
    if (!member || member.revoked !== undefined) throw new Problem('gone', `There is no member "${id}".`)
    if (member.role === role) return undefined
    await requireOtherOwner(platform.documents, member)
    const { name } = member
    return {
      deed: { act: 'role', before: { id, name, role: member.role }, after: { id, name, role } },
      settle: async (transaction) => {
        // They may have signed out since, which is no act.
        const now = await getMemberRecord(transaction, id)
        if (now) await putMember(transaction, { ...now, role })
      },
    }
  })
}

/**
 * Takes a member's rights or an invitation away; a member's sessions end at once, in WeChat too. Throws `gone` where there is none,
 * `bad-input` for the last owner.
 */
export async function revoke(platform: Platform, actor: Actor, id: string): Promise<void> {
  await append(platform, actor, async () => (await memberGone(platform, id)) ?? (await invitationGone(platform, id)))
}

async function memberGone({ documents, clock }: Platform, id: string): Promise<Making | undefined> {
  const member = await getMemberRecord(documents, id)
  if (!member || member.revoked !== undefined) return undefined
  await requireOtherOwner(documents, member)
  const users = await listBoundReaders(documents, id)
  const { name, role } = member
  return {
    deed: { act: 'revoke', before: { id, name, role }, after: null },
    settle: async (transaction) => {
      await putMember(transaction, { ...member, revoked: trustedNow(clock) })
      // The WeChat user who was this member is unknown until they redeem another code.
      for (const user of users) await transaction.remove(OPENIDS, user)
    },
  }
}

async function invitationGone({ documents, clock }: Platform, id: string): Promise<Making> {
  const now = trustedNow(clock)
  const found = (await listInvitations(documents)).find(
    ({ invitation }) => invitation.id === id && isOpen(invitation, now),
  )
  if (!found) throw new Problem('gone', `There is no member and no open invitation "${id}".`)
  const { role } = found.invitation
  return {
    deed: { act: 'revoke', before: { id, role }, after: null },
    settle: (transaction) => putInvitation(transaction, found.key, { ...found.invitation, revoked: now }),
  }
}

async function requireOtherOwner(reader: ListableStore, member: Member): Promise<void> {
  if (member.role !== 'owner') return
  const owners = (await listMembers(reader)).filter(({ role, revoked }) => role === 'owner' && revoked === undefined)
  if (owners.length === 1) throw new Problem('bad-input', 'The last owner stays; invite another owner first.')
}
