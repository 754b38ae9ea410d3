import type { Duration } from 'domain/time/time'
import type { AppVersion, DeliveryResult, SubscribeMessage, WeChat } from '../../ports'
import { deliveryResultOf, messageParams, miniProgramState } from '../subscribe-message'
import { type AccessToken, isExpiredToken } from './access-token'

export type SenderOptions = {
  /** WeChat's, without a slash at the end. */
  readonly address: string
  readonly version: AppVersion
  readonly token: AccessToken
  readonly timeout: Duration
}

/** The connection was never made, so WeChat has not seen the message. */
const NEVER_LEFT: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

const isWith = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && key in value

const causeOf = (error: unknown): unknown =>
  isWith(error, 'cause') && isWith(error.cause, 'code') ? error.cause.code : undefined

const bodyOf = (message: SubscribeMessage, version: AppVersion): string =>
  JSON.stringify({
    ...messageParams(message),
    template_id: message.template,
    miniprogram_state: miniProgramState(version),
  })

/** The number in WeChat's answer; `undefined` where something else answered. */
async function codeIn(response: Response): Promise<number | undefined> {
  const answer: unknown = await response.json().catch(() => undefined)
  return typeof answer === 'object' && answer !== null && 'errcode' in answer && typeof answer.errcode === 'number'
    ? answer.errcode
    : undefined
}

/** Sends subscribe messages. A token that has ended is got anew once, for with it nothing was sent. */
export function createSender({ address, version, token, timeout }: SenderOptions): WeChat['send'] {
  const post = async (good: string, body: string): Promise<DeliveryResult> => {
    const url = `${address}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(good)}`
    try {
      const signal = AbortSignal.timeout(timeout)
      const code = await codeIn(await fetch(url, { method: 'POST', body, signal, redirect: 'error' }))
      return code === undefined ? { outcome: 'unknown' } : deliveryResultOf(code)
    } catch (error) {
      return { outcome: NEVER_LEFT.includes(causeOf(error)) ? 'retry' : 'unknown' }
    }
  }
  const sendWith = async (body: string, tries: number): Promise<DeliveryResult> => {
    const good = await token.get().catch(() => undefined)
    if (good === undefined) return { outcome: 'retry' }
    const sent = await post(good, body)
    if (sent.code === undefined || !isExpiredToken(sent.code)) return sent
    token.invalidate(good)
    return tries > 1 ? sendWith(body, tries - 1) : sent
  }
  return (message) => sendWith(bodyOf(message, version), 2)
}
