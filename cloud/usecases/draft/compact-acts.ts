import { isNear } from 'domain/draft/log'
import type { Platform } from '../../ports'
import { SETTINGS } from '../forum/clock-offset'
import { ACTS, readLog, type StoredAct } from './acts'
import { SNAPSHOTS } from './snapshots'

/** The number of the newest act that was compacted. */
const COMPACTED = 'compacted-acts'
/** Acts that one transaction compacts, each two requests on CloudBase. */
const BATCH = 50

/**
 * Takes from acts behind the horizon what was there before and after them: nothing is undone by it any more, and what was
 * erased since is not to be found there. That they were done, by whom and when, stays.
 */
export async function compactActs(platform: Pick<Platform, 'documents' | 'blobs'>): Promise<void> {
  const { documents, blobs } = platform
  const log = await readLog(platform)
  const [oldest] = await documents.list(SNAPSHOTS, { limit: 1 })
  const isBehind = (id: string): boolean => !isNear(log, Number(id)) && id <= (oldest?.id ?? '')
  const done = (await documents.get<string>(SETTINGS, COMPACTED))?.body ?? ''
  const found = await documents.list<StoredAct>(ACTS, { after: done, limit: BATCH })
  const behind = found.filter(({ id }) => isBehind(id))
  const last = behind.at(-1)
  if (!last) return
  await documents.transact(async (transaction) => {
    for (const { id, body } of behind) {
      const { answer: _answer, request: _request, states: _states, ...act } = body
      await transaction.put(ACTS, id, { ...act, before: null, after: null })
    }
    await transaction.put(SETTINGS, COMPACTED, last.id)
  })
  for (const { body } of behind) if (body.states !== undefined) await blobs.remove(body.states)
}
