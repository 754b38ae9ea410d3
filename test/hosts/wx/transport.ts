import type { ByteText } from './bytes'

/** One request as it leaves the phone. */
export interface Exchange {
  method: string
  url: string
  headers: Record<string, string>
  body?: ByteText
  /** Milliseconds. */
  timeout: number
}

/** One response; header names in the server's own case. */
export interface Reply {
  status: number
  headers: Record<string, string>
  body: ByteText
}

/** Carries requests; `reply` rejects with WeChat's reason, e.g. `timeout`, `abort`. */
export interface Transport {
  send(exchange: Exchange): { reply: Promise<Reply>; abort(): void }
}
