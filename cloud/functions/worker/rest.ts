import { HOUR, type Moment } from 'domain/time'
import type { Platform } from '../../ports'
import { endOf, forumNow } from '../../usecases/forum-time'
import { readRelease } from '../../usecases/read-release'
import { getHead, HEAD, HEADS } from '../../usecases/records'
import { CONSENTS, OUTBOX } from '../../usecases/reminders/records'

/** What an instance remembers of a run that left nothing to do. */
export type Rest = {
  /** The head then, as JSON: a publish, a notice or a photo changes it. */
  readonly head: string
  /** The next run after this looks at everything, whatever the last one found. */
  readonly until: Moment
  /** The forum had been over for an hour, so no reminder can be due before `until`. */
  readonly isOver: boolean
}

const REST = HOUR

/** Whether nothing has happened since the run that left `rest`. Asks the database three times, and not at all once the forum is over. */
export async function isResting({ documents }: Platform, rest: Rest | undefined, now: Moment): Promise<boolean> {
  if (!rest || now >= rest.until) return false
  if (rest.isOver) return true
  const [head, ...waiting] = await Promise.all([
    documents.get(HEADS, HEAD),
    documents.list(CONSENTS, { limit: 1 }),
    documents.list(OUTBOX, { limit: 1 }),
  ])
  return JSON.stringify(head?.body) === rest.head && waiting.every(({ length }) => length === 0)
}

/** What a run that began at `began`, and did all of its parts, may remember; nothing where reminders wait. */
export async function restAfter(platform: Platform, began: Moment): Promise<Rest | undefined> {
  const { documents } = platform
  const head = await getHead(documents)
  if (!head || (await documents.list(OUTBOX, { limit: 1 })).length > 0) return undefined
  const { programme } = await readRelease(platform)
  const isOver = forumNow(platform) > endOf(programme.forum) + HOUR
  if (!isOver && (await documents.list(CONSENTS, { limit: 1 })).length > 0) return undefined
  return { head: JSON.stringify(head), until: began + REST, isOver }
}
