import { Problem } from 'domain/problem'
import type * as real from '@/services/http'
import { Hurdle } from './hurdle'

type Reply = { readonly status?: number; readonly text: string; readonly headers?: Readonly<Record<string, string>> }

/** A backend's files by path, on a network that can be slow or away. A reply is made when it is asked for, and may arrive late. */
class FakeHttp {
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

  async get(path: string): ReturnType<typeof real.get> {
    this.asked.push(path)
    const { status = 200, text, headers = {} } = this.#replies.get(path) ?? { status: 404, text: '' }
    await this.of().pass()
    await this.of(path).pass()
    return { status, text, header: (name) => headers[name] }
  }
}

export const http = new FakeHttp()

export const get: typeof real.get = (address) => http.get(address.replace('https://forum.example/', ''))
