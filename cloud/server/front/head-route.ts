import type { IncomingMessage, ServerResponse } from 'node:http'
import { isProblem } from 'domain/problem'
import { matchesETag, NO_CACHE, NO_STORE } from '../../http/send'
import type { SentHead } from './heads'
import { type LongPolls, parseLongPoll } from './long-polls'
import { answerPlainly, answerProblem } from './plain-answer'

type Sources = {
  readonly read: () => Promise<SentHead>
  readonly polls: LongPolls
  readonly report: (error: unknown) => void
}

export type HeadRoute = (incoming: IncomingMessage, outgoing: ServerResponse, query: string) => void

const headers = { 'Content-Type': 'application/json', Vary: 'Accept-Encoding' }

function send(incoming: IncomingMessage, outgoing: ServerResponse, { bytes, etag }: SentHead): void {
  const named = { ...headers, 'Cache-Control': NO_CACHE, ETag: etag }
  if (matchesETag(incoming.headers['if-none-match'], etag)) {
    const { 'Content-Type': _, ...known } = named
    answerPlainly(incoming, outgoing, { status: 304, headers: known, bytes: new Uint8Array() })
  } else answerPlainly(incoming, outgoing, { status: 200, headers: named, bytes })
}

/** `GET /head.json`, at once, or with `?after=N&wait=S` once there is something newer. A `HEAD` is never held. */
export function createHeadRoute({ read, polls, report }: Sources): HeadRoute {
  return (incoming, outgoing, query) => {
    const fail = (error: unknown): void => {
      if (!isProblem(error)) report(error)
      answerProblem(incoming, outgoing, error)
    }
    const answer = (head: SentHead | Promise<SentHead>): void => {
      const poll = { status: 200, headers: { ...headers, 'Cache-Control': NO_STORE } }
      const sendPoll = ({ bytes }: SentHead) => answerPlainly(incoming, outgoing, { ...poll, bytes })
      head instanceof Promise ? head.then(sendPoll).catch(fail) : sendPoll(head)
    }
    try {
      const waiting = parseLongPoll(new URLSearchParams(query))
      if (!waiting)
        read()
          .then((head) => send(incoming, outgoing, head))
          .catch(fail)
      else if (incoming.method === 'HEAD') answer(read())
      else polls.hold(outgoing, waiting, answer)
    } catch (error) {
      fail(error)
    }
  }
}
