import type { CallerInfo } from '../api/route'
import type { Platform } from '../ports'
import { memberByToken } from '../usecases/members/sign-in'

/** Who calls, by the session token in `Authorization`; nothing else of a request says who it is. */
export async function callerOfRequest(platform: Platform, request: Request): Promise<CallerInfo> {
  const token = /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const member = token === undefined ? undefined : await memberByToken(platform, token)
  return member ? { token, member } : {}
}
