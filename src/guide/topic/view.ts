import { startsAt } from 'domain/agenda/agenda'
import { sessionsByTopic } from 'domain/programme/compiled'
import { lookupOf } from 'domain/programme/lookup'
import type { Person } from 'domain/programme/people'
import type { Session, Topic } from 'domain/programme/session'
import { type Worded, wordingOf } from 'domain/text/text'
import { type CardContext, topicColour } from '@/components/session/session-card-view'
import { type SessionDayView, sessionDays } from '@/components/session/session-days-view'

export type TopicView = {
  readonly colour: number
  readonly label: string
  readonly title: Worded
  readonly about?: Worded
  readonly isAboutSample: boolean
  readonly days: readonly SessionDayView[]
  /** A row is made as it is drawn: there may be hundreds. */
  readonly speakers: readonly Person[]
}

/** Who speaks at any of the sessions: each once, in the order they come up. */
function speakersOf(sessions: readonly Session[], { programme }: CardContext): Person[] {
  const ids = [...sessions]
    .sort((a, b) => startsAt(a) - startsAt(b))
    .flatMap(({ speakers }) => speakers.map(({ person }) => person))
  return [...new Set(ids)].flatMap((id) => lookupOf(programme).person(id) ?? [])
}

/** Everything that a topic's page shows. */
export function topicView(topic: Topic, context: CardContext): TopicView {
  const { programme, locale } = context
  const sessions = sessionsByTopic(programme).get(topic.id) ?? []
  const { number, title, about, sample } = topic
  return {
    colour: topicColour(number),
    label: locale.t('session.topic', { n: number }),
    title: wordingOf(title, locale.language),
    about: about && wordingOf(about, locale.language),
    isAboutSample: sample === true || Boolean(sample?.includes('about')),
    days: sessionDays(sessions, context),
    speakers: speakersOf(sessions, context),
  }
}
