import { uniqueName } from 'domain/organiser-name'
import { Problem } from 'domain/problem'
import { DAY, type Moment } from 'domain/time/time'
import type { Platform, ReadOnlyStore, Transaction } from '../../ports'
import { append } from '../draft/acts'
import { OWNER_WANTED, SETTINGS } from '../forum/clock-offset'
import { endAfter, trustedNow } from '../forum/forum-time'
import { readerKey } from '../reminders/readers'
import {
  getBoundMember,
  getInvitation,
  getMemberRecord,
  type Invitation,
  isOpen,
  listMembers,
  type Member,
  putBinding,
  putInvitation,
  putMember,
  putToken,
} from './records'
import { hashCode, hashSecret, makeId, makeToken } from './secrets'

/** How long a session lasts. */
const SESSION = 30 * DAY

/** A member's new session; its token is told this once and stored hashed. */
export type Redeemed = { readonly token: string; readonly expires: Moment; readonly member: Member }

/**
 * Turns a one-time code into a member with a session. Of two members of one name, also of one who left, the later gets
 * a number behind it. Throws `gone` for a code that is unknown, used, revoked or too old.
 */
export async function redeem(
  platform: Platform,
  { code, name, login }: { readonly code: string; readonly name: string; readonly login?: string },
): Promise<Redeemed> {
  const [key, token] = [await hashCode(code), makeToken()]
  const tokenKey = await hashSecret(token)
  // A code that does not work costs one read: WeChat is not asked.
  await openInvitation(platform.documents, key, trustedNow(platform.clock))
  // WeChat is asked before anything is written: if it does not answer, the code is not used up.
  const openid = await openidKey(platform, login)
  const now = platform.clock.now()
  const { documents } = platform
  const id = makeId('m')
  const expires = endAfter(platform.clock, SESSION)
  const act = await append(platform, { id, name }, async () => {
    const invitation = await openInvitation(documents, key, trustedNow(platform.clock))
    const taken = (await listMembers(documents)).map((member) => member.name)
    const member: Member = { id, name: uniqueName(name, taken), role: invitation.role, since: now }
    const after = { invitation: invitation.id, member: id, name: member.name, role: member.role }
    return {
      by: member,
      deed: { act: 'redeem', before: null, after },
      settle: async (transaction) => {
        await putInvitation(transaction, key, { ...invitation, usedBy: id })
        await putMember(transaction, member)
        await putToken(transaction, tokenKey, { member: id, expires })
        if (member.role === 'owner') await endOwnerWanted(transaction)
        if (openid !== undefined) await putBinding(transaction, openid, { member: id, since: now })
      },
    }
  })
  const { role } = act.after as Pick<Member, 'role'>
  return { token, expires, member: { id, name: act.name, role, since: now } }
}

async function endOwnerWanted(transaction: Transaction): Promise<void> {
  if (await transaction.get(SETTINGS, OWNER_WANTED)) await transaction.remove(SETTINGS, OWNER_WANTED)
}

async function openInvitation(reader: ReadOnlyStore, key: string, now: Moment): Promise<Invitation> {
  const invitation = await getInvitation(reader, key)
  if (invitation && isOpen(invitation, now)) return invitation
  throw new Problem('gone', 'This code does not work: it is mistyped, used, withdrawn or too old.')
}

/** Another session for a WeChat user who is a member, also for one who signed out. Throws `signed-out` where the login code is not known. */
export async function resume(platform: Platform, login: string): Promise<Redeemed> {
  const openid = await openidKey(platform, login)
  const token = makeToken()
  const tokenKey = await hashSecret(token)
  const { documents } = platform
  const expires = endAfter(platform.clock, SESSION)
  let resumed: Member | undefined
  await append(platform, { id: '', name: '' }, async () => {
    const id = openid === undefined ? undefined : await getBoundMember(documents, openid)
    const found = id === undefined ? undefined : await getMemberRecord(documents, id)
    if (!found || found.revoked !== undefined)
      throw new Problem('signed-out', 'This WeChat user is no organiser of this forum.')
    const { left, ...member } = found
    resumed = member
    return {
      by: member,
      deed: { act: 'resume', before: null, after: null },
      settle: async (transaction) => {
        if (left !== undefined) await putMember(transaction, member)
        await putToken(transaction, tokenKey, { member: member.id, expires })
      },
    }
  })
  if (!resumed) throw new Error('A session was made without its member')
  return { token, expires, member: resumed }
}

/** What a WeChat user is kept as: the openid cannot be found from it, and another app's users are others. */
async function openidKey({ wechat }: Platform, login: string | undefined): Promise<string | undefined> {
  if (!wechat || login === undefined) return undefined
  const openid = await wechat.openidOf(login)
  return openid === undefined ? undefined : readerKey(wechat.appId, openid)
}
