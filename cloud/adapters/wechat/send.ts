import type { Duration } from 'domain/time'
import type { Message, Sent, WeChat } from '../../ports'
import { type AccessToken, isNoLongerGood } from './access-token'

export type SenderOptions = {
  /** WeChat's, without a slash at the end. */
  readonly address: string
  readonly version: 'release' | 'trial' | 'develop'
  readonly token: AccessToken
  readonly timeout: Duration
}

const STATES = { release: 'formal', trial: 'trial', develop: 'developer' } as const

/** What WeChat's codes mean (subscribeMessage.send, error codes). One that is not here was no delivery, and is tried again. */
const outcomes: ReadonlyMap<number, Sent['outcome']> = new Map([
  [0, 'sent'],
  [43101, 'refused'],
  [40003, 'bad-data'],
  [40037, 'bad-data'],
  [41030, 'bad-data'],
  [47003, 'bad-data'],
  [45009, 'quota'],
])

/** The connection was never made, so WeChat has not seen the message. */
const NEVER_LEFT: readonly unknown[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

const isWith = <Key extends string>(value: unknown, key: Key): value is Record<Key, unknown> =>
  typeof value === 'object' && value !== null && key in value

const causeOf = (error: unknown): unknown =>
  isWith(error, 'cause') && isWith(error.cause, 'code') ? error.cause.code : undefined

/** WeChat's codes for languages of a message. */
const languageOf = (language: string): string => (language.split('-')[0] === 'zh' ? 'zh_CN' : 'en_US')

const bodyOf = ({ openid, template, page, language, data }: Message, version: SenderOptions['version']): string =>
  JSON.stringify({
    touser: openid,
    template_id: template,
    page,
    miniprogram_state: STATES[version],
    lang: languageOf(language),
    data: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, { value }])),
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
  const post = async (good: string, body: string): Promise<Sent> => {
    const url = `${address}/cgi-bin/message/subscribe/send?access_token=${encodeURIComponent(good)}`
    try {
      const signal = AbortSignal.timeout(timeout)
      const code = await codeIn(await fetch(url, { method: 'POST', body, signal, redirect: 'error' }))
      return code === undefined ? { outcome: 'unknown' } : { outcome: outcomes.get(code) ?? 'retry', code }
    } catch (error) {
      return { outcome: NEVER_LEFT.includes(causeOf(error)) ? 'retry' : 'unknown' }
    }
  }
  const sendWith = async (body: string, tries: number): Promise<Sent> => {
    const good = await token.get().catch(() => undefined)
    if (good === undefined) return { outcome: 'retry' }
    const sent = await post(good, body)
    if (sent.code === undefined || !isNoLongerGood(sent.code)) return sent
    token.drop(good)
    return tries > 1 ? sendWith(body, tries - 1) : sent
  }
  return (message) => sendWith(bodyOf(message, version), 2)
}
