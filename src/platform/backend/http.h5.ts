import { Problem } from 'domain/problem'
import type { CacheMode, HttpResponse } from './http'
import { bypassCaches, trackRequest } from './requests'

const TIMEOUT = 15_000 // ms

const caches: Record<CacheMode, RequestCache> = { kept: 'default', asked: 'no-store', fresh: 'reload' }

async function answerOf(response: Response): Promise<HttpResponse> {
  const text = await response.text()
  return { status: response.status, text, header: (name) => response.headers.get(name) ?? undefined }
}

export async function get(address: string, freshness: CacheMode = 'kept'): Promise<HttpResponse> {
  const controller = new AbortController()
  const abort = () => controller.abort()
  const timer = setTimeout(abort, TIMEOUT)
  try {
    // `cache` passes the browser's own; a query that is new passes those on the way.
    const url = freshness === 'fresh' ? bypassCaches(address) : address
    const response = fetch(url, { signal: controller.signal, cache: caches[freshness] })
    return await trackRequest(response.then(answerOf), abort)
  } catch {
    throw new Problem('offline', 'No answer from the network.')
  } finally {
    clearTimeout(timer)
  }
}
