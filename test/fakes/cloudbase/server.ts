import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { SECOND } from 'domain/time/time'
import { type Body, createDatabase } from './database'
import { partsOf } from './openapi'
import { faultOf } from './signature'
import { Refusal } from './snapshots'
import { createStorage } from './storage'
import { OpenApi } from './wechat'

export const ENVIRONMENT = 'forum-1'
export const ROOT = `cloud://${ENVIRONMENT}.666f-forum-1`
export const SECRET_ID = 'AKIDforum'
export const SECRET_KEY = 'the-secret-key'

/**
 * What goes wrong with one request. `cut`: the act happens and its answer is lost; `lost`: neither. `hang`: the act
 * happens and nobody answers. `late`: the act happens, and is answered after a second.
 */
export type Fault = 'conflict' | 'throttle' | 'error-500' | 'bad-gateway' | 'cut' | 'lost' | 'hang' | 'late'

const refusals: Readonly<Partial<Record<Fault, Refusal>>> = {
  conflict: new Refusal('DATABASE_TRANSACTION_CONFLICT', 'Transaction is conflict'),
  throttle: new Refusal('EXCEED_REQUEST_LIMIT', 'Exceed request limit'),
}

/** CloudBase on loopback as its SDKs know it: signed requests in, documents and files kept in memory. */
export class CloudbaseServer {
  /** Each action that was asked, in order. */
  readonly asked: Body[] = []
  readonly database = createDatabase()
  readonly storage = createStorage(ROOT, () => this.address)
  address = ''
  #faults: { readonly action: string; readonly fault: Fault }[] = []
  readonly #server = createServer((request, response) => {
    void this.#answer(request, response)
  })

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  stop(): Promise<unknown> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => this.#server.close(resolve))
  }

  /** The next `times` requests of an action, or of an interface of WeChat's, go wrong. */
  failWith(action: string, fault: Fault, times = 1): void {
    this.#faults.push(...Array.from({ length: times }, () => ({ action, fault })))
  }

  /** Requests that the plan allows in a second; all others are refused. */
  perSecond = Number.POSITIVE_INFINITY
  #recent: number[] = []

  #isOverPlan(): boolean {
    const now = Date.now()
    this.#recent = this.#recent.filter((at) => at > now - 1000)
    if (this.#recent.length >= this.perSecond) return true
    this.#recent.push(now)
    return false
  }

  /** Faults that met no request, taken away. */
  faultsLeft(): number {
    return this.#faults.splice(0).length
  }

  /** Transactions that nobody commits reach the platform's time limit: 30 s (CloudBase, "DATABASE_TRANSACTION_FAIL"). */
  endTransactions(): void {
    this.database.documents.abortAll()
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    if (request.url?.startsWith('/bucket')) return this.#bucket(request, response, bytes)
    if (request.headers['content-type']?.startsWith('multipart/')) return this.#openApi(request, response, bytes)
    const body: Body = JSON.parse(bytes.toString())
    this.asked.push(body)
    const fault = this.#isOverPlan() ? 'throttle' : this.#faultOf(String(body.action))
    if (fault === 'lost') return void request.socket.destroy()
    if (fault === 'error-500' || fault === 'bad-gateway') return sendBroken(response, fault)
    const answer = await this.#act(request, body, fault)
    if (fault === 'cut') return void request.socket.destroy()
    if (fault === 'hang') return
    if (fault === 'late') await wait(SECOND)
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end(JSON.stringify({ requestId: String(this.asked.length), ...answer }))
  }

  async #act(request: IncomingMessage, body: Body, fault: Fault | undefined): Promise<object> {
    try {
      const wrong = faultOf(request, body, (id) => (id === SECRET_ID ? SECRET_KEY : undefined))
      if (wrong !== undefined) throw new Refusal('SIGN_PARAM_INVALID', wrong)
      if (body.envName !== ENVIRONMENT) throw new Refusal('INVALID_ENV', 'no such environment')
      const refusal = fault && refusals[fault]
      if (refusal) throw refusal
      const action = { ...this.database.actions, ...this.storage.actions }[String(body.action)]
      if (!action) throw new Refusal('ACTION_NOT_SUPPORTED', String(body.action))
      const transaction = typeof body.transactionId === 'string' ? body.transactionId : undefined
      return Object(await action(body, transaction))
    } catch (error) {
      if (error instanceof Refusal) return { code: error.code, message: error.message }
      return { code: 'SYS_ERR', message: String(error) }
    }
  }

  readonly wechat = new OpenApi()

  async #openApi(request: IncomingMessage, response: ServerResponse, bytes: Buffer): Promise<void> {
    const parts = partsOf(bytes, String(request.headers['content-type']))
    const fault = this.#faultOf(String(parts.get('apiName')))
    if (fault === 'lost') return void request.socket.destroy()
    const wrong = faultOf(request, Object.fromEntries(parts), (id) => (id === SECRET_ID ? SECRET_KEY : undefined))
    if (wrong !== undefined) {
      response.setHeader('Content-Type', 'application/json; charset=utf-8')
      response.end(JSON.stringify({ code: 'SIGN_PARAM_INVALID', message: wrong }))
      return
    }
    const answer = await this.wechat.answer(parts)
    if (fault === 'cut') return void request.socket.destroy()
    if (fault !== 'hang') response.end(answer)
  }

  #faultOf(action: string): Fault | undefined {
    const index = this.#faults.findIndex((fault) => fault.action === action)
    return index < 0 ? undefined : this.#faults.splice(index, 1)[0]?.fault
  }

  #bucket(request: IncomingMessage, response: ServerResponse, bytes: Buffer): void {
    const { files } = this.storage
    if (request.method === 'PUT') {
      if (request.headers.authorization === 'upload') {
        files.set(decodeURIComponent(String(request.headers.key)), bytes)
        response.end()
      } else sendForbidden(response)
      return
    }
    const file = files.get(decodeURIComponent((request.url ?? '').slice('/bucket/'.length)))
    if (!file) response.statusCode = 404
    response.end(file)
  }
}

function sendForbidden(response: ServerResponse): void {
  response.statusCode = 403
  response.end(
    '<Error><Code>AccessDenied</Code><Message>no</Message><RequestId>1</RequestId><TraceId>1</TraceId></Error>',
  )
}

/** What stands before the platform answers JSON at times, and a page at others. */
function sendBroken(response: ServerResponse, fault: Fault): void {
  response.statusCode = fault === 'error-500' ? 500 : 502
  response.end(fault === 'error-500' ? '{}' : '<html>Bad Gateway</html>')
}
