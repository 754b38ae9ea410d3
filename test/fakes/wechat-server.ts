import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerToCheck } from './checked-text'
import { Hurdle } from './hurdle'

export const APP_ID = 'wx0123456789abcdef'
export const SECRET = 'the-secret'
/** The first bytes of a JPEG, and the scene, so that a test sees which code it has. */
export const pictureOf = (scene: string): Buffer => Buffer.concat([Buffer.from([0xff, 0xd8]), Buffer.from(scene)])

type Asked = { readonly path: string; readonly body: Record<string, unknown> }

/** WeChat's interface as far as the backend calls it, on loopback: tokens that end, codes, logins. */
export class WeChatServer extends Hurdle {
  readonly asked: Asked[] = []
  /** Answers the next calls of a path with this code instead. */
  readonly refusals = new Map<string, number[]>()
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then((body) => response.end(body))
  })
  #tokens = 0

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): Promise<unknown> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => this.#server.close(resolve))
  }

  /** The token that was granted is no longer taken. */
  endToken(): void {
    this.#tokens += 100
  }

  /** The messages that were delivered, as they were asked for. */
  readonly delivered: Record<string, unknown>[] = []
  /** Consents are not counted here: whoever is in this set has given none. */
  readonly unwilling = new Set<unknown>()

  scenes(): unknown[] {
    return this.asked.flatMap(({ path, body }) => (path === '/wxa/getwxacodeunlimit' ? [body.scene] : []))
  }

  /** The texts that were to be checked. */
  texts(): unknown[] {
    return this.asked.flatMap(({ path, body }) => (path === '/wxa/msg_sec_check' ? [body.content] : []))
  }

  async #answer(request: IncomingMessage): Promise<Buffer | string> {
    const url = new URL(request.url ?? '/', 'http://wechat')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}')
    this.asked.push({ path: url.pathname, body })
    await this.pass()
    const refused = this.refusals.get(url.pathname)?.shift()
    if (refused !== undefined) return JSON.stringify({ errcode: refused, errmsg: 'told to refuse' })
    return this.#routes[url.pathname]?.(url, body) ?? JSON.stringify({ errcode: 40066, errmsg: 'invalid url' })
  }

  readonly #routes: Record<string, (url: URL, body: Record<string, unknown>) => Buffer | string> = {
    '/cgi-bin/stable_token': (_url, { appid, secret }) =>
      appid === APP_ID && secret === SECRET
        ? JSON.stringify({ access_token: `token-${++this.#tokens}`, expires_in: 7200 })
        : JSON.stringify({ errcode: 40125, errmsg: 'invalid appsecret' }),
    '/wxa/getwxacodeunlimit': (url, { scene }) =>
      url.searchParams.get('access_token') === `token-${this.#tokens}`
        ? pictureOf(String(scene))
        : JSON.stringify({ errcode: 42001, errmsg: 'access_token expired' }),
    '/cgi-bin/message/subscribe/send': ({ searchParams }, body) => {
      if (searchParams.get('access_token') !== `token-${this.#tokens}`)
        return JSON.stringify({ errcode: 42001, errmsg: 'access_token expired' })
      const code = this.#faultOf(body)
      if (code === 0) this.delivered.push(body)
      return JSON.stringify({ errcode: code, errmsg: code === 0 ? 'ok' : 'refused' })
    },
    '/wxa/msg_sec_check': ({ searchParams }, body) =>
      JSON.stringify(
        searchParams.get('access_token') === `token-${this.#tokens}`
          ? answerToCheck(body)
          : { errcode: 42001, errmsg: 'access_token expired' },
      ),
    '/sns/jscode2session': ({ searchParams }) => {
      const code = searchParams.get('js_code') ?? ''
      return searchParams.get('secret') === SECRET && code.startsWith('login-code')
        ? JSON.stringify({ openid: `openid-${code.slice('login-code-'.length) || 1}`, session_key: 'never-kept' })
        : JSON.stringify({ errcode: 40029, errmsg: 'invalid code' })
    },
  }

  /** WeChat's rules for a message (subscribeMessage.send, parameter limits). */
  #faultOf({ touser, template_id: template, data }: Record<string, unknown>): number {
    if (!String(touser).startsWith('openid-')) return 40003
    if (!String(template).startsWith('template-')) return 40037
    if (this.unwilling.has(touser)) return 43101
    const fields = Object.entries(data as Record<string, { value: string }>)
    const isGood = fields.every(([name, { value }]) =>
      name.startsWith('time')
        ? /^(\d{4}年\d{1,2}月\d{1,2}日 )?\d{2}:\d{2}$/.test(value)
        : value.length > 0 && [...value].length <= 20,
    )
    return isGood ? 0 : 47003
  }
}
