import { type ByteText, bytesOf, decodeUtf8, toBuffer } from './bytes'
import { answerLater, type Given, Refusal, textField } from './call'
import type { FileSystem } from './files'
import type { Journal } from './journal'
import type { Exchange, Reply, Transport } from './transport'

const isPlain = (data: unknown): data is Record<string, unknown> =>
  Object.prototype.toString.call(data) === '[object Object]'

const formOf = (data: Record<string, unknown>): string =>
  Object.entries(data)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')

const headersOf = (given: Given): Record<string, string> => {
  const own = (given.header ?? {}) as Record<string, unknown>
  const named = Object.entries(own).map(([name, value]) => [name.toLowerCase(), String(value)])
  return { 'content-type': 'application/json', ...Object.fromEntries(named) }
}

const bodyOf = (data: unknown, contentType: string): ByteText | undefined => {
  if (data === undefined || data === null) return undefined
  if (!isPlain(data) && !Array.isArray(data)) return bytesOf(data)
  if (contentType.startsWith('application/x-www-form-urlencoded') && isPlain(data)) return bytesOf(formOf(data))
  return bytesOf(JSON.stringify(data))
}

/** The request as `wx.request` sends it: data of a GET goes to the query, other data by its content type. */
export const exchangeOf = (given: Given): Exchange => {
  const method = typeof given.method === 'string' ? given.method.toUpperCase() : 'GET'
  const headers = headersOf(given)
  const url = textField(given, 'url')
  const timeout = typeof given.timeout === 'number' ? given.timeout : 60_000
  if (!/^https?:\/\//.test(url)) throw new Refusal(`invalid url "${url}"`)
  if (method !== 'GET')
    return { method, url, headers, timeout, body: bodyOf(given.data, headers['content-type'] ?? '') }
  const query = isPlain(given.data) ? formOf(given.data) : ''
  return { method, headers, timeout, url: query ? `${url}${url.includes('?') ? '&' : '?'}${query}` : url }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const dataOf = (given: Given, body: ByteText): unknown => {
  if (given.responseType === 'arraybuffer') return toBuffer(body)
  const text = decodeUtf8(body)
  return given.dataType === undefined || given.dataType === 'json' ? parsed(text) : text
}

const resultOf = (given: Given, reply: Reply) => ({
  data: dataOf(given, reply.body),
  statusCode: reply.status,
  header: reply.headers,
  cookies: [],
})

/** A task that can be cut; the other methods of the phone's task are there and quiet. */
const taskOf = (abort: () => void) => {
  const quiet = () => undefined
  return {
    abort,
    onHeadersReceived: quiet,
    offHeadersReceived: quiet,
    onProgressUpdate: quiet,
    offProgressUpdate: quiet,
  }
}

/** wx.request, wx.uploadFile and wx.downloadFile: ten at once in all (WeChat, "Network", limits). */
const AT_ONCE = 10

/** `wx.request` and `wx.downloadFile` over a transport; downloads land in the temp folder. */
export const requests = (transport: Transport, files: FileSystem, journal: Journal): Record<string, unknown> => {
  let underWay = 0
  const run = (name: string, given: Given, finish: (reply: Reply) => unknown) => {
    let abort: () => void = () => undefined
    const act = async () => {
      if (underWay >= AT_ONCE) throw new Refusal(`exceed max task count ${AT_ONCE}`)
      underWay += 1
      try {
        const sent = transport.send(exchangeOf(given))
        abort = sent.abort
        return finish(await sent.reply)
      } finally {
        underWay -= 1
      }
    }
    journal.note(name, { url: given.url, method: given.method ?? 'GET', data: given.data })
    const started = act()
    answerLater(name, { ...given, complete: given.complete ?? (() => undefined) }, () => started)
    return taskOf(() => abort())
  }
  const save = (given: Given, reply: Reply) => {
    const name = `${journal.done('downloadFile').length}-${textField(given, 'url').split(/[?#]/)[0]?.split('/').pop()}`
    return { tempFilePath: files.putTemp(name, reply.body), statusCode: reply.status, header: reply.headers }
  }
  return {
    request: (given: Given) => run('request', given, (reply) => resultOf(given, reply)),
    downloadFile: (given: Given) => run('downloadFile', given, (reply) => save(given, reply)),
  }
}
