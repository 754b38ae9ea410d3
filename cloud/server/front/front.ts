import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'
import { Problem } from 'domain/problem'
import type { Platform } from '../../ports'
import { createEventStreams, type EventStreams } from './event-streams'
import { createGate } from './gate'
import { createHeadRoute } from './head-route'
import { createHeadAnswers, createHeadChanges } from './heads'
import { LIMITS, type Limits, type WorkKind, workKindOf } from './limits'
import { createLongPolls, type LongPolls } from './long-polls'
import { type ObserveRequest, observeRequest, type RequestTarget } from './observe-request'
import { answerProblem } from './plain-answer'
import { readInSlices } from './read-in-slices'
import { createSocketTurns } from './socket-turns'

/** What stands between the connections and the app. */
export type Front = {
  readonly polls: Pick<LongPolls, 'count'>
  readonly streams: Pick<EventStreams, 'count'>
  /** Has a server's requests answered, by `answer` where the front does not. */
  serve(server: Server, answer: RequestListener): void
}

type FrontOptions = {
  readonly report: (error: unknown) => void
  readonly limits?: Limits
  /** Is told of every request; of none unless given. */
  readonly observe?: ObserveRequest
}

/**
 * Answers what every device asks for again and again, the head, without the app, and lets the rest through to it within
 * limits, each kind of work on a budget of its own.
 */
export function createFront(platform: Platform, { report, limits = LIMITS, observe }: FrontOptions): Front {
  const read = createHeadAnswers(platform)
  const changes = createHeadChanges(platform, read, report)
  const polls = createLongPolls(limits.polls, read, changes)
  const streams = createEventStreams(limits.streams, changes)
  const answerHead = createHeadRoute({ read, polls, report })
  const turns = createSocketTurns(limits)
  return {
    polls,
    streams,
    serve(server, answer) {
      server.maxConnections = limits.connections
      readInSlices(server, turns.isFull)
      const gateOf = (kind: WorkKind) => createGate(limits.work[kind], limits.patience, answer)
      const gates = Object.fromEntries(
        Object.keys(limits.work).map((kind) => [kind, gateOf(kind as WorkKind)]),
      ) as Record<WorkKind, RequestListener>
      const route = (incoming: IncomingMessage, outgoing: ServerResponse, { path, query }: RequestTarget): void => {
        if (!isReadable(incoming)) answerProblem(incoming, outgoing, unreadable(), { Connection: 'close' })
        else if (isRead(incoming) && path === '/head.json') answerHead(incoming, outgoing, query)
        else if (isRead(incoming) && path === '/events') streams.open(incoming, outgoing)
        else gates[workKindOf(path)](incoming, outgoing)
      }
      server.on('request', (incoming, outgoing) => {
        const target = targetOf(incoming)
        if (observe) observeRequest(incoming, outgoing, target, observe)
        turns.take(incoming, outgoing, () => route(incoming, outgoing, target))
      })
    },
  }
}

/** Path and query; a proxy's request has the whole address (RFC 9112, section 3.2.2). */
const targetOf = ({ url = '' }: IncomingMessage): RequestTarget => {
  const [path = '', ...query] = url.replace(/^https?:\/\/[^/?]*/i, '').split('?')
  return { path, query: query.join('?') }
}

/** A host as it is nearly always; the app refuses what is no host at all. */
const HOST = /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$/i

const isRead = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && HOST.test(headers.host ?? '')

/** Where a body ends must be the same for every server on the way (RFC 9112, section 6.1). */
const isReadable = ({ headers }: IncomingMessage): boolean => {
  const coding = headers['transfer-encoding']
  return coding === undefined || coding.toLowerCase() === 'chunked'
}

const unreadable = (): Problem => new Problem('bad-input', 'Transfer-Encoding has to be "chunked", once, or left out.')
