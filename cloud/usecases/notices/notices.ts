import type { Notice, Noticeboard } from 'domain/notices/notice'
import { Problem } from 'domain/problem'
import { noticesPath } from 'domain/release/release-files'
import type { LocalizedText } from 'domain/text/text'
import { isoOf } from 'domain/time/time'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { findAct, readLog } from '../draft/acts'
import { forumNow } from '../forum/forum-time'
import { nextRevision } from '../next-revision'
import { readRelease } from '../release/read-release'
import { type Publisher, requirePassed, uncheckedMark } from '../text-check/require-passed'
import { itemWordings } from '../text-check/texts'
import { countPost, onBoard, requirePace } from './notice-limits'
import { readNotices } from './read-notices'

const part = { read: readNotices, pathOf: noticesPath, name: 'notices' } as const

/** A notice that is refused anyway writes no file. */
const pacedPart = {
  ...part,
  read: async (platform: Platform) => {
    await requirePace(platform.documents, platform)
    return readNotices(platform)
  },
}

/**
 * Puts a notice before all others and tells every listener; the oldest leave a full board. Answers it. Throws `too-many`,
 * and what `requirePassed` throws of its text.
 */
export async function postNotice(
  platform: Platform,
  actor: Actor,
  { request, text }: { readonly request: string; readonly text: LocalizedText },
  publisher: Publisher = {},
): Promise<Notice> {
  const { offsets } = (await readRelease(platform)).programme.forum
  const at = isoOf(forumNow(platform), offsets)
  const asked = { request, action: 'notice', payload: text }
  // What was posted already is only answered again.
  if (platform.checksText && !(await findAct(platform, await readLog(platform), actor, asked))) {
    await requirePace(platform.documents, platform)
    await requirePassed(platform, itemWordings('notice', text), publisher)
  }
  return nextRevision<Noticeboard, Notice>(platform, actor, asked, pacedPart, ({ notices }, rev) => {
    const notice: Notice = { id: `n-${rev}` as Notice['id'], text, at }
    return {
      state: { notices: onBoard([notice, ...notices]) },
      before: null,
      after: { ...notice, ...uncheckedMark(platform, publisher) },
      answer: notice,
      settle: (transaction) => countPost(transaction, platform),
    }
  })
}

/** Takes a notice away. Answers what it was. Throws `gone` where there is none. */
export const withdrawNotice = (
  platform: Platform,
  actor: Actor,
  { request, id }: { readonly request: string; readonly id: string },
): Promise<Notice> =>
  nextRevision<Noticeboard, Notice>(
    platform,
    actor,
    { request, action: 'withdraw', payload: id },
    part,
    ({ notices }) => {
      const found = notices.find((notice) => notice.id === id)
      if (!found) throw new Problem('gone', `There is no notice ${id}.`)
      const left = notices.filter((notice) => notice !== found)
      return { state: { notices: left }, before: found, after: null, answer: found }
    },
  )
