import type { IncomingMessage, ServerResponse } from 'node:http'
import { type WorkKind, workKindOf } from './limits'

/** What became of a request. Nothing says who sent it; the query, which may hold a code, is left out. */
export type RequestRecord = {
  readonly method: string
  readonly path: string
  readonly kind: RequestKind
  /** The answer's, or 499 where the client left before there was one. */
  readonly status: number
  readonly seconds: number
}

/** Kinds of work, and the three ways to ask for the head, which the app does not answer. */
export type RequestKind = WorkKind | 'head' | 'polls' | 'streams'

export type ObserveRequest = (record: RequestRecord) => void

const CLIENT_LEFT = 499
/** Characters. No path of ours is longer. */
const LONGEST = 200

/** What is asked for: the path, and what follows the first question mark. */
export type RequestTarget = { readonly path: string; readonly query: string }

function kindOf({ path, query }: RequestTarget): RequestKind {
  if (path === '/events') return 'streams'
  if (path === '/head.json') return /(^|&)wait=/.test(query) ? 'polls' : 'head'
  return workKindOf(path)
}

/** Tells `observe` of a request once its connection is done with it. */
export function observeRequest(
  { method = '' }: IncomingMessage,
  outgoing: ServerResponse,
  target: RequestTarget,
  observe: ObserveRequest,
): void {
  const since = performance.now()
  outgoing.once('close', () =>
    observe({
      method,
      path: target.path.slice(0, LONGEST),
      kind: kindOf(target),
      status: outgoing.headersSent ? outgoing.statusCode : CLIENT_LEFT,
      seconds: (performance.now() - since) / 1000,
    }),
  )
}
