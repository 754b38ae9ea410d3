import { sessionsByTopic } from 'domain/programme/compiled'
import type { TopicId } from 'domain/programme/ids'
import type { Programme } from 'domain/programme/programme'
import type { Topic } from 'domain/programme/session'
import { filterByWords } from 'domain/search/filter'
import { pagePath } from 'domain/share/share'
import { byLetter } from 'domain/text/alphabet'
import { type Worded, wordingOf } from 'domain/text/text'
import { topicColour } from '@/components/session/session-card-view'
import type { RowGroup } from '@/frame/windowed/windows'
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

/** A topic's card, made as it is drawn. */
export function topicCard(
  { id, number, title, sample }: Topic,
  programme: Programme,
  { t, language }: Locale,
): TopicCardView {
  return {
    id,
    to: pagePath({ kind: 'topic', id }),
    colour: topicColour(number),
    number: String(number),
    title: wordingOf(title, language),
    sessions: t('agenda.sessions', { n: sessionsByTopic(programme).get(id)?.length ?? 0 }),
    isSample: sample === true,
  }
}

/** So many topics are a list to read; more are a list to look one up. */
const FEW = 8

export const isLookedUp = ({ topics }: Programme): boolean => topics.length > FEW

/** The topics that a query names: few in the forum's order, many by the letters of their names. */
export function topicGroups(programme: Programme, { language }: Locale, query: string): RowGroup<Topic>[] {
  const { topics } = programme
  if (!isLookedUp(programme)) return [{ key: 'topics', rows: [...topics].sort((a, b) => a.number - b.number) }]
  const found = filterByWords(topics, query, ({ title }) => [title])
  return byLetter(found, ({ title }) => wordingOf(title, language).wording).map(({ letter, items }) => ({
    key: letter,
    title: letter,
    letter,
    rows: items,
  }))
}
