import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { SECOND } from 'domain/time/time'
import type { WorkLimits } from './limits'
import { answerBusy } from './plain-answer'

type Work = { readonly incoming: IncomingMessage; readonly outgoing: ServerResponse; since: number }

const LOOK_AGAIN = SECOND

/** Neither of these is anything that the server could hasten: a body that does not arrive, an answer that is not read. */
const waitsForClient = ({ incoming, outgoing }: Work): boolean => !incoming.complete || outgoing.writableEnded

/**
 * Lets so many requests of one kind through to `answer` at once, has as many wait for their turn, and refuses the rest
 * with 503. Where no more fit, the request that has waited longer than `patience` is dropped.
 */
export function createGate(limits: WorkLimits, patience: number, answer: RequestListener): RequestListener {
  const running = new Set<Work>()
  const sending = new Set<Work>()
  const waiting = new Set<Work>()
  let timer: NodeJS.Timeout | undefined
  let isDue = false
  const hasRoom = (works: ReadonlySet<Work>, most: number): boolean => {
    if (works.size < most) return true
    const now = performance.now()
    for (const work of works)
      if (now - work.since > patience && waitsForClient(work)) {
        works === running ? running.delete(work) : sending.delete(work)
        work.outgoing.destroy()
        return true
      }
    return false
  }
  const canStart = (): boolean => hasRoom(running, limits.running) && hasRoom(sending, limits.sending)
  const start = (work: Work): void => {
    work.since = performance.now()
    running.add(work)
    work.outgoing.once('prefinish', () => {
      if (!running.delete(work)) return
      work.since = performance.now()
      sending.add(work)
      startSoon()
    })
    answer(work.incoming, work.outgoing)
  }
  const startWaiting = (): void => {
    isDue = false
    for (const work of waiting) {
      if (!canStart()) break
      waiting.delete(work)
      start(work)
    }
    if (waiting.size > 0) timer ??= setInterval(startWaiting, LOOK_AGAIN).unref()
    else {
      clearInterval(timer)
      timer = undefined
    }
  }
  // Other kinds of work, and the head, have their turn in between.
  const startSoon = (): void => {
    if (isDue || waiting.size === 0) return
    isDue = true
    setImmediate(startWaiting)
  }
  return (incoming, outgoing) => {
    const work = { incoming, outgoing, since: performance.now() }
    outgoing.once('close', () => {
      for (const works of [running, sending, waiting]) works.delete(work)
      startSoon()
    })
    if (waiting.size === 0 && canStart()) start(work)
    else if (waiting.size < limits.waiting) {
      waiting.add(work)
      startWaiting()
    } else answerBusy(incoming, outgoing)
  }
}
