import type { Notice } from 'domain/notices/notice'
import type { Change } from 'domain/programme/change'
import type { Worded } from 'domain/text/text'
import { momentOf } from 'domain/time/time'
import { type ChangeCardView, type ChangeContext, changeCard } from '@/components/change/change-card-view'
import { atLabel, type NoticeCardView, noticeCards } from '@/components/change/notice-card-view'

/** What one release changed. */
export type ReleaseChanges = {
  readonly release: number
  readonly publishedAt: string
  /** In the forum's own language, which is the first of its languages. */
  readonly note?: string
  readonly changes: readonly Change[]
}

export type NoticeView = NoticeCardView & {
  /** Whether the reader came by this notice's own link. */
  readonly isMeant: boolean
}

export type ReleaseView = {
  readonly release: number
  readonly title: string
  readonly at: string
  readonly note?: Worded
  readonly cards: readonly ChangeCardView[]
}

export type UpdatesView = {
  readonly notices: readonly NoticeView[]
  readonly releases: readonly ReleaseView[]
  readonly isEmpty: boolean
}

/** What the page is made of: the releases that are known, the notices, and the notice that a link led to. */
export type UpdatesInput = {
  readonly history: readonly ReleaseChanges[]
  readonly notices: readonly Notice[]
  readonly meant?: string
}

function releaseView({ release, publishedAt, note, changes }: ReleaseChanges, context: ChangeContext): ReleaseView {
  const cards = changes.map((change) => changeCard(change, context))
  return {
    release,
    title: context.locale.t('updates.release', { n: release }),
    at: atLabel(momentOf(publishedAt), context),
    note: note ? { wording: note, language: context.programme.forum.languages[0] ?? 'en' } : undefined,
    cards: [...cards.filter(({ isStarred }) => isStarred), ...cards.filter(({ isStarred }) => !isStarred)],
  }
}

/** Notices and releases, the newest first; within a release the reader's own sessions first. A release that changed no session and has no note is left out. */
export function updatesView(input: UpdatesInput, context: ChangeContext): UpdatesView {
  const notices = noticeCards(input.notices, context).map((card) => ({ ...card, isMeant: card.id === input.meant }))
  const releases = [...input.history]
    .sort((a, b) => b.release - a.release)
    .filter(({ changes, note }) => changes.length > 0 || note)
    .map((each) => releaseView(each, context))
  return { notices, releases, isEmpty: notices.length === 0 && releases.length === 0 }
}
