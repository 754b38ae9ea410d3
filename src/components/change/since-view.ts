import type { Change } from 'domain/programme/change'
import type { NoticeId, SessionId } from 'domain/programme/ids'
import { type ChangeCardView, type ChangeContext, changeCard } from './change-card-view'

type Unseen = { readonly sessions: readonly SessionId[]; readonly notices: readonly NoticeId[] }

/** What came since the reader last looked. */
export type SinceView = {
  /** How many changes and notices. */
  readonly n: number
  /** The changes that are shown: the reader's own first, no more than `most`. */
  readonly cards: readonly ChangeCardView[]
}

/** Which of the changes, the newest first, are unseen; of a session that changed twice the newer one. */
export function sinceView(unseen: Unseen, changes: readonly Change[], context: ChangeContext, most: number): SinceView {
  const cards = unseen.sessions.flatMap((id) => {
    const change = changes.find(({ session }) => session === id)
    return change ? [changeCard(change, context)] : []
  })
  const own = cards.filter(({ isStarred }) => isStarred)
  return {
    n: unseen.sessions.length + unseen.notices.length,
    cards: [...own, ...cards.filter(({ isStarred }) => !isStarred)].slice(0, most),
  }
}
