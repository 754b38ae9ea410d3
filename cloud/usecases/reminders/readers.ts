import { Problem } from 'domain/problem'
import type { Documents, Platform, ReadOnlyStore } from '../../ports'
import { hashSecret } from '../members/secrets'

/** Who a call is from: an openid that the transport is sure of, or a login code that WeChat turns into one. */
export type Identity = { readonly openid?: string; readonly login?: string }

/** A WeChat user: `openid` is what messages go to, `key` is what records are named by. */
export type WeChatReader = { readonly openid: string; readonly key: string }

export const readerKey = (appId: string, openid: string): Promise<string> => hashSecret(`${appId} ${openid}`)

/** Throws `gone` where the forum has no WeChat account, `signed-out` where WeChat knows nobody by this. */
export async function identifyReader({ wechat }: Platform, { openid: known, login }: Identity): Promise<WeChatReader> {
  if (!wechat) throw new Problem('gone', 'This forum sends no reminders: it has no WeChat account.')
  const openid = known ?? (login === undefined ? undefined : await wechat.openidOf(login))
  if (openid === undefined) throw new Problem('signed-out', 'WeChat knows nobody by this login code; get another.')
  return { openid, key: await readerKey(wechat.appId, openid) }
}

const SETTINGS = 'settings'
const ACCOUNTS = 'wechat'

/** The WeChat accounts that the forum has had, whose openids may be kept. */
export const knownAccounts = async (reader: ReadOnlyStore): Promise<readonly string[]> =>
  (await reader.get<readonly string[]>(SETTINGS, ACCOUNTS))?.body ?? []

/** Keeps which account it is, so that what belongs to an openid is found without the account's secret at hand. */
export async function storeAccount(documents: Documents, appId: string): Promise<void> {
  if ((await knownAccounts(documents)).includes(appId)) return
  await documents.transact(async (transaction) =>
    transaction.put(SETTINGS, ACCOUNTS, [...new Set([...(await knownAccounts(transaction)), appId])]),
  )
}
