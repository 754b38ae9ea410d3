import { type Ending, endings } from 'domain/reminders'
import type { Platform } from '../../ports'
import { count, listAll } from '../store/list-all'
import { CONSENTS, ENDED, type Ended, OUTBOX } from './records'

/** Messages about one session that came to the same bad end. */
export type Trouble = Pick<Ended, 'session' | 'kind' | 'ending'> & { readonly count: number }

/** How the messages stand. `troubled` names what an organiser may want to know of: who was told is not known, or nobody was. */
export type Outlook = {
  readonly consents: number
  /** Due, under way, or to be tried again. */
  readonly waiting: number
  readonly ended: Readonly<Record<Ending, number>>
  readonly troubled: readonly ({ readonly id: string } & Ended)[]
  readonly trouble: readonly Trouble[]
}

const TROUBLED: readonly Ending[] = ['unknown', 'dead', 'bad-data']
const MOST = 200

/** Readers are known by their key alone. */
export async function lookAtMessages({ documents }: Pick<Platform, 'documents'>): Promise<Outlook> {
  const ended = Object.fromEntries(endings.map((ending) => [ending, 0])) as Record<Ending, number>
  const troubled: ({ id: string } & Ended)[] = []
  const trouble = new Map<string, Trouble>()
  for await (const { id, body } of listAll<Ended>(documents, ENDED)) {
    ended[body.ending]++
    if (!TROUBLED.includes(body.ending)) continue
    const { session, kind, ending } = body
    const key = [session, kind, ending].join(' ')
    trouble.set(key, { session, kind, ending, count: (trouble.get(key)?.count ?? 0) + 1 })
    if (troubled.length < MOST) troubled.push({ id, ...body })
  }
  const [consents, waiting] = [await count(listAll(documents, CONSENTS)), await count(listAll(documents, OUTBOX))]
  return { consents, waiting, ended, troubled, trouble: [...trouble.values()] }
}
