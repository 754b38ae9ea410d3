import type { ReactNode } from 'react'
import { SampleMark } from '@/components/sample-mark'
import { Section } from '@/components/section'
import type { CardContext, SessionCardView } from '@/components/session/session-card-view'
import { PersonRow } from '@/frame/person/person-row'
import { personRow } from '@/frame/person/person-row-view'
import { SESSION_CARD_HEIGHT, SessionDays } from '@/frame/session-days'
import { WindowedList } from '@/frame/windowed/windowed-list'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { TopicView } from '../view'

function Head({ view: { colour, label, title, about, isAboutSample } }: { view: TopicView }) {
  return (
    <Box className={`topic__head topic-${colour}`}>
      <Paragraph className="topic__label" words={label} />
      <Text as="h2" id="topic-title" className="topic__title">
        {title}
      </Text>
      <Paragraph className="topic__about" selectable words={about} />
      {about && isAboutSample && <SampleMark />}
    </Box>
  )
}

/** About how high a speaker's row is, in pixels. */
const PERSON = 68

type TopicDetailsProps = {
  view: TopicView
  context: CardContext
  share: ReactNode
  onStar: (id: SessionCardView['id']) => void
}

export function TopicDetails({ view, context, share, onStar }: TopicDetailsProps) {
  const { days, speakers } = view
  return (
    <>
      <Head view={view} />
      {share}
      {days.length > 0 && (
        <Section title="topic.sessions">
          <SessionDays id="topic-sessions" days={days} onStar={onStar} />
        </Section>
      )}
      {speakers.length > 0 && (
        <Section title="session.speakers">
          <WindowedList
            id="topic-speakers"
            groups={[{ key: 'speakers', rows: speakers }]}
            rowHeight={PERSON}
            className="card person-rows"
            above={days.reduce((height, { cards }) => height + cards.length * SESSION_CARD_HEIGHT, 0)}
          >
            {(person) => <PersonRow key={person.id} person={personRow(person, context)} />}
          </WindowedList>
        </Section>
      )}
    </>
  )
}
