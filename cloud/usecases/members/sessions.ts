import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { record } from '../audit'
import { getMember, getToken, type Member, removeToken, unbind } from './records'
import { isToken, keyOf } from './secrets'

/** Whose session a token is; `undefined` where it is none, ended, or its member was revoked. */
export async function memberOf({ documents, clock }: Platform, token: string): Promise<Member | undefined> {
  if (!isToken(token)) return undefined
  const found = await getToken(documents, await keyOf(token))
  if (!found || found.expires <= clock.now()) return undefined
  const member = await getMember(documents, found.member)
  return member?.revoked === undefined ? member : undefined
}

/**
 * Signs a member out: ends the session of this token (`''` where the transport knows the member by something else), and
 * that WeChat knows them. They come back by another code, as they were told; no login code brings them back.
 */
export async function leave(platform: Platform, actor: Actor, token: string): Promise<void> {
  const key = isToken(token) ? await keyOf(token) : undefined
  await platform.documents.transact(async (transaction) => {
    if (key !== undefined) await removeToken(transaction, key)
    await unbind(transaction, actor.id)
    await record(transaction, platform, actor, { act: 'leave', before: null, after: null })
  })
}
