import { Problem } from 'domain/problem'
import type { Platform, Transaction } from '../../ports'
import type { Actor } from '../actor'
import { record } from '../audit'
import { trustedNow } from '../trusted-time'
import {
  getRecord,
  type Invitation,
  isOpen,
  listInvitations,
  listMembers,
  type Member,
  putInvitation,
  putMember,
  unbind,
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

/**
 * Takes a member's rights or an invitation away; a member's sessions end at once, in WeChat too. Throws `gone` where there is none,
 * `bad-input` for the last owner.
 */
export const revoke = (platform: Platform, actor: Actor, id: string): Promise<void> =>
  platform.documents.transact(async (transaction) => {
    const now = trustedNow(platform.clock)
    const member = await getRecord(transaction, id)
    const before = member?.revoked === undefined ? member : undefined
    if (before) {
      await requireOtherOwner(transaction, before)
      await putMember(transaction, { ...before, revoked: now })
      await unbind(transaction, id)
      const { name, role } = before
      return void (await record(transaction, platform, actor, {
        act: 'revoke',
        before: { id, name, role },
        after: null,
      }))
    }
    const found = (await listInvitations(transaction)).find(
      ({ invitation }) => invitation.id === id && isOpen(invitation, now),
    )
    if (!found) throw new Problem('gone', `There is no member and no open invitation "${id}".`)
    await putInvitation(transaction, found.key, { ...found.invitation, revoked: now })
    const { role } = found.invitation
    await record(transaction, platform, actor, { act: 'revoke', before: { id, role }, after: null })
  })

async function requireOtherOwner(transaction: Transaction, member: Member): Promise<void> {
  if (member.role !== 'owner') return
  const owners = (await listMembers(transaction)).filter(
    ({ role, revoked }) => role === 'owner' && revoked === undefined,
  )
  if (owners.length === 1) throw new Problem('bad-input', 'The last owner stays; invite another owner first.')
}
