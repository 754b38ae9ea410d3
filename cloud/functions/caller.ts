import type { WxUser } from '../adapters/cloudbase/identity'
import type { CallerInfo } from '../api/route'
import type { Platform } from '../ports'
import { getBoundMember, getMember } from '../usecases/members/records'
import { readerKey } from '../usecases/reminders/readers'

/** Who calls: the WeChat user whom the platform names, and the member that this user became by redeeming a code. */
export async function callerOfUser({ documents }: Platform, user: WxUser | undefined): Promise<CallerInfo> {
  if (!user) return {}
  const { openid, appId } = user
  const id = await getBoundMember(documents, await readerKey(appId, openid))
  const member = id === undefined ? undefined : await getMember(documents, id)
  return { openid, ...(member?.revoked === undefined && { member }) }
}
