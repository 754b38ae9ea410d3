import type { SessionId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import { type LocalizedText, type Worded, wordingOf } from 'domain/text/text'
import type { CardContext } from '@/components/session/session-card-view'

export type RemovedView = {
  readonly ids: readonly SessionId[]
  /** By their titles, as far as this device knows them, a few. */
  readonly titles: readonly Worded[]
  /** How many others there are: `2 sessions that you starred`. */
  readonly others?: string
}

const MOST_TITLES = 3

/** Starred sessions that the programme no longer has; nothing where it has them all. */
export function removedView(
  { programme, starred, locale }: CardContext,
  titles: Readonly<Record<SessionId, LocalizedText>>,
): RemovedView | undefined {
  const { session } = lookupOf(programme)
  const ids = [...starred].filter((id) => !session(id))
  if (ids.length === 0) return undefined
  const named = ids.flatMap((id) => (titles[id] ? [titles[id]] : [])).slice(0, MOST_TITLES)
  const rest = ids.length - named.length
  return {
    ids,
    titles: named.map((title) => wordingOf(title, locale.language)),
    ...(rest > 0 && { others: locale.t('mine.removedStars', { n: rest }) }),
  }
}
