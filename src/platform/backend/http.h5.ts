import { Problem } from 'domain/problem'
import type { Answer, Freshness } from './http'
import { pastCaches } from './past-caches'
import { whileUnderWay } from './stalled'

const TIMEOUT = 15_000 // ms

const caches: Record<Freshness, RequestCache> = { kept: 'default', asked: 'no-store', fresh: 'reload' }

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, text, header: (name) => response.headers.get(name) ?? undefined }
}

export async function get(address: string, freshness: Freshness = 'kept'): Promise<Answer> {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const timer = setTimeout(abort, TIMEOUT)
  try {
    // `cache` passes the browser's own; a query that is new passes those on the way.
    const url = freshness === 'fresh' ? pastCaches(address) : address
    const response = fetch(url, { signal: controller.signal, cache: caches[freshness] })
    return await whileUnderWay(response.then(answerOf), abort)
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  } finally {
    clearTimeout(timer)
  }
}
