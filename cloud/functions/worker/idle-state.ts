import { HOUR, type Moment } from 'domain/time/time'
import type { Platform } from '../../ports'
import { forumEnd, forumNow } from '../../usecases/forum/forum-time'
import { readForum } from '../../usecases/forum/read-forum'
import { CONSENTS, OUTBOX } from '../../usecases/reminders/records'
import { getHead, HEAD, HEADS } from '../../usecases/store/records'

/** What an instance remembers of a run that did everything. */
export type IdleState = {
  /** The head then, as JSON: a publish, a notice or a photo changes it. */
  readonly head: string
  /** The first run after this does everything again, whatever the last one found. */
  readonly until: Moment
  /** The forum had been over for an hour, so no reminder can be due before `until`. */
  readonly isOver: boolean
}

const REST = HOUR

/**
 * What a run has to do. Asks the database three times, and not at all once the forum is over: `sending` where reminders
 * wait and the head is as it was, `nothing` where none do.
 */
export async function pendingWork(
  { documents }: Platform,
  rest: IdleState | undefined,
  now: Moment,
): Promise<'nothing' | 'sending' | 'everything'> {
  if (!rest || now >= rest.until) return 'everything'
  if (rest.isOver) return 'nothing'
  const [head, ...waiting] = await Promise.all([
    documents.get(HEADS, HEAD),
    documents.list(CONSENTS, { limit: 1 }),
    documents.list(OUTBOX, { limit: 1 }),
  ])
  if (JSON.stringify(head?.body) !== rest.head) return 'everything'
  return waiting.some(({ length }) => length > 0) ? 'sending' : 'nothing'
}

/** What a run that began at `began` and did everything remembers; nothing where there is no forum. */
export async function idleStateAfter(platform: Platform, began: Moment): Promise<IdleState | undefined> {
  const head = await getHead(platform.documents)
  if (!head) return undefined
  const forum = await readForum(platform)
  const isOver =
    forumNow(platform) > forumEnd(forum) + HOUR && (await platform.documents.list(OUTBOX, { limit: 1 })).length === 0
  return { head: JSON.stringify(head), until: began + REST, isOver }
}
