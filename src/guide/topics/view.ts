import type { TopicId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import { pagePath } from 'domain/share/share'
import { type Worded, wordingOf } from 'domain/text/text'
import { topicColour } from '@/components/session/session-card-view'
import type { Locale } from '@/i18n/locale'

/** A topic as the list of topics shows it. */
export type TopicCardView = {
  readonly id: TopicId
  readonly to: string
  readonly colour: number
  readonly number: string
  readonly title: Worded
  readonly sessions: string
  readonly isSample: boolean
}

/** The topics by their numbers in the forum's own list. */
export function topicCards({ topics, sessions }: Programme, { t, language }: Locale): TopicCardView[] {
  return [...topics]
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, title, sample }) => ({
      id,
      to: pagePath({ kind: 'topic', id }),
      colour: topicColour(number),
      number: String(number),
      title: wordingOf(title, language),
      sessions: t('agenda.sessions', { n: sessions.filter(({ topic }) => topic === id).length }),
      isSample: sample === true,
    }))
}
