import type { Moment } from 'domain/time/time'
import type { Platform, Transaction } from '../../ports'
import type { Actor } from '../actor'
import { append } from '../draft/acts'
import { trustedNow } from '../forum/forum-time'
import { getMember, getMemberRecord, getToken, type Member, putMember, removeToken } from './records'
import { hashSecret, isToken } from './secrets'

/** Whose session a token is; `undefined` where it is none, ended, or its member was revoked or left. */
export async function memberByToken({ documents, clock }: Platform, token: string): Promise<Member | undefined> {
  if (!isToken(token)) return undefined
  const found = await getToken(documents, await hashSecret(token))
  if (!found || found.expires <= trustedNow(clock)) return undefined
  const member = await getMember(documents, found.member)
  return member?.revoked === undefined ? member : undefined
}

/**
 * Signs a member out: ends the session of this token, or all that the member has where the transport knows WeChat users
 * by itself (`''`). Nothing but `resume` brings a WeChat user back without another code.
 */
export async function signOut(platform: Platform, actor: Actor, token: string): Promise<void> {
  const key = isToken(token) ? await hashSecret(token) : undefined
  await append(platform, actor, () => ({
    deed: { act: 'leave', before: null, after: null },
    settle: (transaction) =>
      key === undefined ? markLeft(transaction, actor.id, platform.clock.now()) : removeToken(transaction, key),
  }))
}

async function markLeft(transaction: Transaction, id: string, left: Moment): Promise<void> {
  const member = await getMemberRecord(transaction, id)
  if (member) await putMember(transaction, { ...member, left })
}
