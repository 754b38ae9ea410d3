import { Problem } from 'domain/problem'
import { SECOND } from 'domain/time/time'

export const WECHAT_TIMEOUT = 10 * SECOND

/** WeChat's global return codes for too many questions. */
const TOO_OFTEN: readonly number[] = [45009, 45011, -1]

export type WeChatError = { readonly errcode: number; readonly errmsg?: string }
export const isWeChatError = (value: unknown): value is WeChatError =>
  typeof value === 'object' && value !== null && 'errcode' in value && value.errcode !== 0

/** The secret is in no message: errors are logged. */
export function weChatProblem(what: string, { errcode, errmsg = '' }: WeChatError): Problem {
  const id = TOO_OFTEN.includes(errcode) ? 'too-many' : 'broken'
  return new Problem(id, `WeChat refused ${what}: ${errcode} ${errmsg.slice(0, 120)}`)
}

/** Asks WeChat once. Rejects with `offline` where no answer comes. */
export async function requestWeChat(what: string, address: string, body?: object): Promise<Response> {
  try {
    return await fetch(address, {
      method: body ? 'POST' : 'GET',
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(WECHAT_TIMEOUT),
      redirect: 'error',
    })
  } catch {
    throw new Problem('offline', `WeChat did not answer when asked for ${what}.`)
  }
}
