import type { ReactNode } from 'react'
import { SampleMark } from '@/components/sample-mark'
import { Section } from '@/components/section'
import type { SessionCardView } from '@/components/session/session-card-view'
import { PersonRow } from '@/frame/person/person-row'
import { SessionDays } from '@/frame/session-days'
import { WindowedList } from '@/frame/windowed/windowed-list'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { TopicView } from '../view'

function Head({ view: { colour, label, title, about, isAboutSample } }: { view: TopicView }) {
  return (
    <Box className={`topic__head topic-${colour}`}>
      <Text as="p" className="topic__label">
        {label}
      </Text>
      <Text as="h2" id="topic-title" className="topic__title" lang={title.language}>
        {title.wording}
      </Text>
      {about && (
        <Text as="p" className="topic__about" lang={about.language} selectable>
          {about.wording}
        </Text>
      )}
      {about && isAboutSample && <SampleMark />}
    </Box>
  )
}

/** About how high a speaker's row is, in pixels. */
const PERSON = 68

type TopicDetailsProps = { view: TopicView; share: ReactNode; onStar: (id: SessionCardView['id']) => void }

export function TopicDetails({ view, share, onStar }: TopicDetailsProps) {
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
          >
            {(person) => <PersonRow key={person.to} person={person} />}
          </WindowedList>
        </Section>
      )}
    </>
  )
}
