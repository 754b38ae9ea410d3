import type { Notice } from 'domain/notice'
import { Problem } from 'domain/problem'
import { noticesPath } from 'domain/release-files'
import type { Text } from 'domain/text'
import { isoOf } from 'domain/time'
import type { Platform } from '../ports'
import type { Actor } from './actor'
import { record } from './audit'
import { putRevision } from './files'
import { forumNow } from './forum-time'
import { keyOf, type Request, recall, remember } from './once'
import { readNotices } from './read-notices'
import { readRelease } from './read-release'
import { getHead, putHead } from './records'

type Turn = { readonly notices: Notice[]; readonly before: Notice | null; readonly after: Notice | null }

/** Puts a notice before all others and tells every listener. Answers it. */
export async function postNotice(
  platform: Platform,
  actor: Actor,
  { request, text }: { readonly request: string; readonly text: Text },
): Promise<Notice> {
  const { utcOffset } = (await readRelease(platform)).programme.forum
  const at = isoOf(forumNow(platform), utcOffset)
  return turn(platform, actor, { request, action: 'notice', payload: text }, (notices, rev) => {
    const notice: Notice = { id: `n-${rev}` as Notice['id'], text, at }
    return { notices: [notice, ...notices], before: null, after: notice }
  })
}

/** Takes a notice away. Answers what it was. Throws `gone` where there is none. */
export const withdrawNotice = (
  platform: Platform,
  actor: Actor,
  { request, id }: { readonly request: string; readonly id: string },
): Promise<Notice> =>
  turn(platform, actor, { request, action: 'withdraw', payload: id }, (notices) => {
    const found = notices.find((notice) => notice.id === id)
    if (!found) throw new Problem('gone', `There is no notice ${id}.`)
    return { notices: notices.filter((notice) => notice !== found), before: found, after: null }
  })

/** Makes the next noticeboard of the newest one, again where another came between. */
async function turn(
  platform: Platform,
  actor: Actor,
  request: Request,
  work: (notices: Notice[], rev: number) => Turn,
): Promise<Notice> {
  const key = await keyOf(actor, request)
  for (;;) {
    const earlier = await recall<Notice>(platform.documents, key)
    if (earlier) return earlier.answer
    const board = await readNotices(platform)
    const { notices, before, after } = work(board.notices, board.rev + 1)
    const pointer = await putRevision(platform, noticesPath, { rev: board.rev + 1, notices })
    const answer = after ?? before
    const isNext = await platform.documents.transact(async (transaction) => {
      const head = await getHead(transaction)
      if (head?.notices.rev !== board.rev || (await recall(transaction, key))) return false
      await putHead(transaction, { ...head, notices: pointer })
      await record(transaction, platform, actor, { act: request.action, before, after })
      await remember(transaction, key, answer)
      return true
    })
    if (!isNext || !answer) continue
    platform.changes.announce()
    return answer
  }
}
