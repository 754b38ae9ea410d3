import { isProblem } from 'domain/problem'
import { hasRelease } from 'domain/release/has-release'
import type { Moment } from 'domain/time/time'
import type { Platform, ReadOnlyStore, WeChat } from '../../ports'
import { SETTINGS } from '../../usecases/forum/clock-offset'
import { codesOf, createMiniProgramCode } from '../../usecases/mini-program-codes'
import { readRelease } from '../../usecases/release/read-release'
import { getHead } from '../../usecases/store/records'

/** Sessions whose codes are kept, and the newest release that lacks none. */
type Made = { readonly release: number; readonly sessions: readonly string[] }

const getMade = async (reader: ReadOnlyStore, wechat: WeChat): Promise<Made> =>
  (await reader.get<Made>(SETTINGS, codesOf(wechat)))?.body ?? { release: 0, sessions: [] }

/**
 * Makes the mini program codes of the newest release's sessions that are missing, until that time; the next run goes on
 * from there, and once a release has all of them it is left alone. Returns whether none is missing: false where the time
 * was up or WeChat was asked too often. Rejects for any other refusal, which the next run tries again.
 */
export async function pregenerateCodes(platform: Platform, until: Moment): Promise<boolean> {
  const { wechat, documents, clock } = platform
  const head = await getHead(documents)
  if (!wechat || !head || !hasRelease(head)) return true
  const made = await getMade(documents, wechat)
  if (made.release === head.release) return true
  const { release, programme } = await readRelease(platform)
  const missing = programme.sessions.map(({ id }) => id).filter((id) => !made.sessions.includes(id))
  const done: string[] = []
  try {
    for (const id of missing) {
      if (clock.now() >= until) break
      await createMiniProgramCode(platform, { kind: 'session', id })
      done.push(id)
    }
  } catch (error) {
    if (!isProblem(error) || error.id !== 'too-many') throw error
  } finally {
    await keep(platform, wechat, { release: done.length === missing.length ? release : 0, sessions: done })
  }
  return done.length === missing.length
}

/** Adds to what another run may have kept meanwhile. */
async function keep({ documents }: Platform, wechat: WeChat, { release, sessions }: Made): Promise<void> {
  if (release === 0 && sessions.length === 0) return
  await documents.transact(async (transaction) => {
    const kept = await getMade(transaction, wechat)
    const body: Made = {
      release: Math.max(kept.release, release),
      sessions: [...new Set([...kept.sessions, ...sessions])],
    }
    await transaction.put(SETTINGS, codesOf(wechat), body)
  })
}
