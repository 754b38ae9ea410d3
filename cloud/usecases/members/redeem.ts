import { Problem } from 'domain/problem'
import { DAY, type Moment } from 'domain/time'
import type { Platform } from '../../ports'
import { record } from '../audit'
import { getInvitation, isOpen, type Member, putInvitation, putMember, putToken } from './records'
import { codeKey, keyOf, makeId, makeToken } from './secrets'

/** How long a session lasts. */
const SESSION = 30 * DAY

/** A member's new session; its token is told this once and stored hashed. */
export type Redeemed = { readonly token: string; readonly expires: Moment; readonly member: Member }

/** Turns a one-time code into a member with a session. Throws `gone` for a code that is unknown, used, revoked or too old. */
export async function redeem(
  platform: Platform,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<Redeemed> {
  const [key, token] = [await codeKey(code), makeToken()]
  const tokenKey = await keyOf(token)
  const now = platform.clock.now()
  return platform.documents.transact(async (transaction) => {
    const invitation = await getInvitation(transaction, key)
    if (!invitation || !isOpen(invitation, now))
      throw new Problem('gone', 'This code does not work: it is mistyped, used, withdrawn or too old.')
    const member: Member = { id: makeId('m'), name, role: invitation.role, since: now }
    const expires = now + SESSION
    await putInvitation(transaction, key, { ...invitation, usedBy: member.id })
    await putMember(transaction, member)
    await putToken(transaction, tokenKey, { member: member.id, expires })
    const after = { invitation: invitation.id, member: member.id, name, role: member.role }
    await record(transaction, platform, member, { act: 'redeem', before: null, after })
    return { token, expires, member }
  })
}
