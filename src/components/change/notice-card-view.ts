import type { Notice } from 'domain/notices/notice'
import type { NoticeId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, isolated } from 'domain/time/dates'
import { type Moment, momentOf, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'

export type NoticeCardView = {
  readonly id: NoticeId
  readonly text: Worded
  readonly at: string
}

type NoticeContext = { readonly programme: Programme; readonly locale: Locale }

/** `Mon 9 Sep 10:12` on the forum's clock. */
export function atLabel(at: Moment, { programme, locale }: NoticeContext): string {
  const wall = wallTime(at, programme.forum.offsets)
  return `${dayLabel(wall, locale.language)} ${isolated(wall.time)}`
}

/** A notice for a reader of `context`'s language. */
export const noticeCard = ({ id, text, at }: Notice, context: NoticeContext): NoticeCardView => ({
  id,
  text: wordingOf(text, context.locale.language),
  at: atLabel(momentOf(at), context),
})

/** Notices, the newest first. */
export const noticeCards = (notices: readonly Notice[], context: NoticeContext): NoticeCardView[] =>
  [...notices].sort((a, b) => momentOf(b.at) - momentOf(a.at)).map((notice) => noticeCard(notice, context))
