import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import type { CallerInfo } from '../api/route'
import type { Platform } from '../ports'
import { memberOf } from '../usecases/members/sessions'

/** Who calls, by the connection and by the session token in `Authorization`; nothing else of a request says who it is. */
export async function callerOf(platform: Platform, context: Context): Promise<CallerInfo> {
  const address = networkOf(getConnInfo(context).remote.address ?? '')
  const token = /^Bearer +(\S+) *$/i.exec(context.req.header('authorization') ?? '')?.[1]
  const member = token === undefined ? undefined : await memberOf(platform, token)
  return member ? { address, token, member } : { address }
}

/** An IPv4 address, or the 64 bits of an IPv6 address that one household or firm has (RFC 6177). */
export function networkOf(address: string): string {
  const [, v4] = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (v4) return v4
  const [head = '', tail] = address.split('::')
  const groups = (text: string): string[] => text.split(':').filter((group) => group !== '')
  const [left, right] = [groups(head), groups(tail ?? '')]
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - left.length - right.length }, () => '0')
  return [...left, ...zeros, ...right].slice(0, 4).join(':')
}
