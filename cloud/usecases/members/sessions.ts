import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { record } from '../audit'
import { getMember, getToken, type Member, removeToken } from './records'
import { isToken, keyOf } from './secrets'

/** Whose session a token is; `undefined` where it is none, ended, or its member was revoked. */
export async function memberOf({ documents, clock }: Platform, token: string): Promise<Member | undefined> {
  if (!isToken(token)) return undefined
  const found = await getToken(documents, await keyOf(token))
  if (!found || found.expires <= clock.now()) return undefined
  const member = await getMember(documents, found.member)
  return member?.revoked === undefined ? member : undefined
}

/** Ends the session of this token. */
export async function leave(platform: Platform, actor: Actor, token: string): Promise<void> {
  const key = await keyOf(token)
  await platform.documents.transact(async (transaction) => {
    await removeToken(transaction, key)
    await record(transaction, platform, actor, { act: 'leave', before: null, after: null })
  })
}
