import { type DeliveryOutcome, deliveryOutcomes } from 'domain/reminders'
import type { Platform } from '../../ports'
import { countDocuments, listAll } from '../store/list-all'
import { CONSENTS, ENDED, type EndedMessage, OUTBOX } from './records'

/** Messages about one session that came to the same bad end. */
export type DeliveryProblem = Pick<EndedMessage, 'session' | 'kind' | 'ending'> & { readonly count: number }

/** How the messages stand. `troubled` names what an organiser may want to know of: a message may have been lost, or was not sent. */
export type ReminderStats = {
  readonly consents: number
  /** Due, under way, or to be tried again. */
  readonly waiting: number
  readonly ended: Readonly<Record<DeliveryOutcome, number>>
  readonly troubled: readonly ({ readonly id: string } & EndedMessage)[]
  readonly trouble: readonly DeliveryProblem[]
}

const TROUBLED: readonly DeliveryOutcome[] = ['unknown', 'dead', 'bad-data']
const MOST = 200

/** Readers are known by their key alone. */
export async function reminderStats({ documents }: Pick<Platform, 'documents'>): Promise<ReminderStats> {
  const ended = Object.fromEntries(deliveryOutcomes.map((ending) => [ending, 0])) as Record<DeliveryOutcome, number>
  const troubled: ({ id: string } & EndedMessage)[] = []
  const trouble = new Map<string, DeliveryProblem>()
  for await (const { id, body } of listAll<EndedMessage>(documents, ENDED)) {
    ended[body.ending]++
    if (!TROUBLED.includes(body.ending)) continue
    const { session, kind, ending } = body
    const key = [session, kind, ending].join(' ')
    trouble.set(key, { session, kind, ending, count: (trouble.get(key)?.count ?? 0) + 1 })
    if (troubled.length < MOST) troubled.push({ id, ...body })
  }
  const [consents, waiting] = [
    await countDocuments(listAll(documents, CONSENTS)),
    await countDocuments(listAll(documents, OUTBOX)),
  ]
  return { consents, waiting, ended, troubled, trouble: [...trouble.values()] }
}
