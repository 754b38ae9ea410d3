import { distinctName } from 'domain/organiser-name'
import { Problem } from 'domain/problem'
import { DAY, type Moment } from 'domain/time'
import type { Platform, Reader, Transaction } from '../../ports'
import { record } from '../audit'
import { OWNER_WANTED, SETTINGS } from '../rehearsals'
import { readerKey } from '../reminders/readers'
import { endAfter, trustedNow } from '../trusted-time'
import {
  bind,
  getBound,
  getInvitation,
  getRecord,
  type Invitation,
  isOpen,
  listMembers,
  type Member,
  putInvitation,
  putMember,
  putToken,
} from './records'
import { codeKey, keyOf, makeId, makeToken } from './secrets'

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
  const [key, token] = [await codeKey(code), makeToken()]
  const tokenKey = await keyOf(token)
  // A code that does not work costs one read: WeChat is not asked.
  await openInvitation(platform.documents, key, trustedNow(platform.clock))
  // WeChat is asked before anything is written: if it does not answer, the code is not used up.
  const openid = await openidKey(platform, login)
  const now = platform.clock.now()
  return platform.documents.transact(async (transaction) => {
    const invitation = await openInvitation(transaction, key, trustedNow(platform.clock))
    const taken = (await listMembers(transaction)).map((member) => member.name)
    const member: Member = {
      id: makeId('m'),
      name: distinctName(name, taken),
      role: invitation.role,
      since: now,
    }
    const expires = endAfter(platform.clock, SESSION)
    await putInvitation(transaction, key, { ...invitation, usedBy: member.id })
    await putMember(transaction, member)
    await putToken(transaction, tokenKey, { member: member.id, expires })
    if (member.role === 'owner') await endOwnerWanted(transaction)
    if (openid !== undefined) await bind(transaction, openid, { member: member.id, since: now })
    const after = { invitation: invitation.id, member: member.id, name: member.name, role: member.role }
    await record(transaction, platform, member, { act: 'redeem', before: null, after })
    return { token, expires, member }
  })
}

async function endOwnerWanted(transaction: Transaction): Promise<void> {
  if (await transaction.get(SETTINGS, OWNER_WANTED)) await transaction.remove(SETTINGS, OWNER_WANTED)
}

async function openInvitation(reader: Reader, key: string, now: Moment): Promise<Invitation> {
  const invitation = await getInvitation(reader, key)
  if (invitation && isOpen(invitation, now)) return invitation
  throw new Problem('gone', 'This code does not work: it is mistyped, used, withdrawn or too old.')
}

/** Another session for a WeChat user who is a member, also for one who signed out. Throws `signed-out` where nobody is known by the login code. */
export async function resume(platform: Platform, login: string): Promise<Redeemed> {
  const openid = await openidKey(platform, login)
  const token = makeToken()
  const tokenKey = await keyOf(token)
  return platform.documents.transact(async (transaction) => {
    const id = openid === undefined ? undefined : await getBound(transaction, openid)
    const found = id === undefined ? undefined : await getRecord(transaction, id)
    if (!found || found.revoked !== undefined)
      throw new Problem('signed-out', 'This WeChat user is no organiser of this forum.')
    const { left, ...member } = found
    if (left !== undefined) await putMember(transaction, member)
    const expires = endAfter(platform.clock, SESSION)
    await putToken(transaction, tokenKey, { member: member.id, expires })
    await record(transaction, platform, member, { act: 'resume', before: null, after: null })
    return { token, expires, member }
  })
}

/** What a WeChat user is kept as: nobody finds the openid from it, and another app's users are others. */
async function openidKey({ wechat }: Platform, login: string | undefined): Promise<string | undefined> {
  if (!wechat || login === undefined) return undefined
  const openid = await wechat.openidOf(login)
  return openid === undefined ? undefined : readerKey(wechat.appId, openid)
}
