import { Problem } from 'domain/problem'
import type * as real from '@/platform/backend/http'
import { Hurdle } from './hurdle'

type Freshness = real.CacheMode

export type Reply = {
  readonly status?: number
  readonly text: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * A backend's files by path, on a network that can be slow, away or hostile. A reply is made when it is asked for, and may
 * arrive late. As in a browser, what was answered with 200 for a file that never changes stays in the device's cache.
 */
class FakeHttp {
  /** What stands between the backend and the device; a test may put one here that changes a reply, or loses it. */
  between = (_path: string, reply: Reply): Reply | undefined => reply
  readonly #cache = new Map<string, Reply>()
  /** Every path that was asked for, in order. */
  readonly asked: string[] = []
  readonly #replies = new Map<string, Reply>()
  readonly #hurdles = new Map<string, Hurdle>()

  set(path: string, reply: Reply | string): void {
    this.#replies.set(path, typeof reply === 'string' ? { text: reply } : reply)
  }

  remove(path: string): void {
    this.#replies.delete(path)
  }

  /** The hurdle of one path; of all of them without one. */
  of(path = ''): Hurdle {
    const known = this.#hurdles.get(path)
    if (known) return known
    const made = new Hurdle()
    this.#hurdles.set(path, made)
    return made
  }

  goOffline(): void {
    this.of().failWith(new Problem('offline', 'No answer from the network.'))
  }

  goOnline(): void {
    this.of().failWith(undefined)
  }

  /** What the cache has in the place of a file, the head's too where a Wi-Fi's page said that it may be kept. */
  cache(path: string, reply: Reply): void {
    this.#cache.set(path, reply)
  }

  async get(path: string, freshness: Freshness): ReturnType<typeof real.get> {
    this.asked.push(path)
    const backends = this.#replies.get(path) ?? { status: 404, text: '' }
    await this.of().pass()
    await this.of(path).pass()
    const { status = 200, text, headers = {} } = this.#answer(path, backends, freshness)
    return { status, text, header: (name) => headers[name] }
  }

  #answer(path: string, backends: Reply, freshness: Freshness): Reply {
    const kept = freshness === 'kept' ? this.#cache.get(path) : undefined
    const reply = kept ?? this.between(path, backends)
    if (!reply) throw new Problem('offline', 'No answer from the network.')
    if (freshness === 'kept' && path !== 'head.json' && (reply.status ?? 200) === 200) this.#cache.set(path, reply)
    return reply
  }
}

export const http = new FakeHttp()

export const get: typeof real.get = (address, freshness = 'kept') =>
  http.get(address.replace('https://forum.example/', ''), freshness)
