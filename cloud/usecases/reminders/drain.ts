import type { Programme } from 'domain/programme/programme'
import type { DeliveryOutcome } from 'domain/reminders'
import { type Duration, MINUTE, type Moment, SECOND } from 'domain/time/time'
import type { DeliveryResult, Platform, Transaction, WeChat } from '../../ports'
import { readRelease } from '../release/read-release'
import { listAll } from '../store/list-all'
import { type Claimed, claim, endMessage, endUnanswered } from './claim'
import { subscribeMessageOf } from './message'
import { planMessages } from './plan'
import { ENDED, getPaused, OUTBOX, type OutboxMessage, putPaused } from './records'

export type DrainOptions = {
  /** The real time; the platform's clock unless told. */
  readonly now?: Moment
  /** Messages tried at most. */
  readonly limit?: number
  /** Messages under way at once; as many are unknown where the machine dies. */
  readonly lanes?: number
}

/** How many ended how, and how many are to be tried again. */
export type Drained = Readonly<Partial<Record<DeliveryOutcome | 'again', number>>>

const LIMIT = 500
const LANES = 4

/** Between tries: 30 s, a minute, two … A message that was tried so often is dead. */
const PAUSE = 30 * SECOND
const TRIES = 7

/** WeChat says that it took enough messages for now. */
const QUOTA_PAUSE = 10 * MINUTE

const pauseAfter = (tries: number): Duration => PAUSE * 2 ** tries

/**
 * Makes messages of what has happened, and sends those that are due. Each is claimed in one transaction before it is
 * sent and ended in another after it, so that none is ever sent twice; one whose sender died in between is `unknown`
 * when its lease has ended. A rehearsal sends nothing.
 */
export async function drainOutbox(platform: Platform, options: DrainOptions = {}): Promise<Drained> {
  const { limit = LIMIT, lanes = LANES } = options
  const now = (): Moment => options.now ?? platform.clock.now()
  const counts: Partial<Record<DeliveryOutcome | 'again', number>> = {}
  const count = (ending: DeliveryOutcome | 'again') => {
    counts[ending] = (counts[ending] ?? 0) + 1
  }
  const { wechat } = platform
  await planMessages(platform, now() + platform.clockOffset)
  const { due, lost } = await lookThrough(platform, now(), limit)
  for (const id of lost) if (await endUnanswered(platform, id, now())) count('unknown')
  if (!wechat || platform.clockOffset !== 0 || due.length === 0) return counts
  const { programme } = await readRelease(platform)
  const run = async (): Promise<void> => {
    for (let id = due.shift(); id !== undefined; id = due.shift()) {
      const ending = await deliver(platform, { id, wechat, programme, now })
      if (ending) count(ending)
    }
  }
  // One lane that fails leaves the others to their end: what they have claimed is theirs to settle.
  const ran = await Promise.allSettled(Array.from({ length: lanes }, run))
  for (const lane of ran) if (lane.status === 'rejected') throw lane.reason
  return counts
}

/** Which messages are due, and which were claimed and never finished. */
async function lookThrough({ documents }: Platform, now: Moment, limit: number) {
  const [due, lost]: [string[], string[]] = [[], []]
  const isPaused = (await getPaused(documents)) > now
  for await (const { id, body } of listAll<OutboxMessage>(documents, OUTBOX)) {
    if (body.lease && body.lease.until <= now) lost.push(id)
    if (!body.lease && body.notBefore <= now && !isPaused && due.length < limit) due.push(id)
  }
  return { due, lost }
}

type Delivery = {
  readonly id: string
  readonly wechat: WeChat
  readonly programme: Programme
  readonly now: () => Moment
}

async function deliver(platform: Platform, delivery: Delivery): Promise<DeliveryOutcome | 'again' | undefined> {
  const { id, wechat, programme, now } = delivery
  const session = programme.sessions.find((one) => one.id === id.split('/')[0])
  const times = { real: now(), forum: now() + platform.clockOffset }
  const claimed = await claim(platform, id, { session, times })
  if (!claimed || !session) return undefined
  const template = wechat.templates[claimed.outgoing.kind]
  const sent: DeliveryResult = template
    ? await wechat.send(subscribeMessageOf(claimed.outgoing, session, { programme, template }))
    : { outcome: 'bad-data' }
  return platform.documents.transact((transaction) => settle(transaction, claimed, { sent, now: now() }))
}

/** Writes down what came of it. Where the lease ended meanwhile the outcome still counts, but nothing is tried again. */
async function settle(
  transaction: Transaction,
  { id, lease, outgoing }: Claimed,
  { sent: { outcome, code }, now }: { readonly sent: DeliveryResult; readonly now: Moment },
): Promise<DeliveryOutcome | 'again'> {
  const held = (await transaction.get<OutboxMessage>(OUTBOX, id))?.body
  const isOurs = held?.lease?.id === lease
  // Its reader was forgotten meanwhile, and so is the message.
  if (!held && !(await transaction.get(ENDED, id))) return outcome === 'sent' ? 'sent' : 'late'
  const isToTryAgain = outcome === 'quota' || outcome === 'retry'
  if (!isToTryAgain) {
    await endMessage(transaction, id, outgoing, { ending: outcome, at: now, code })
    return outcome
  }
  if (outcome === 'quota') await putPaused(transaction, now + QUOTA_PAUSE)
  const tries = outgoing.tries + (outcome === 'retry' ? 1 : 0)
  if (!isOurs || tries >= TRIES) {
    await endMessage(transaction, id, outgoing, { ending: 'dead', at: now, code })
    return 'dead'
  }
  const { lease: _ended, ...again } = outgoing
  await transaction.put(OUTBOX, id, { ...again, tries, notBefore: now + (tries > 0 ? pauseAfter(tries - 1) : 0) })
  return 'again'
}
