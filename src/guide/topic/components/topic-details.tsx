import type { ReactNode } from 'react'
import { SampleMark } from '@/components/sample-mark'
import { SampleNote } from '@/components/sample-note'
import { Section } from '@/components/section'
import type { SessionCardView } from '@/components/session/session-card-view'
import { SessionDays } from '@/components/session/session-days'
import { PersonRow } from '@/frame/person-row'
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

type TopicDetailsProps = { view: TopicView; share: ReactNode; onStar: (id: SessionCardView['id']) => void }

export function TopicDetails({ view, share, onStar }: TopicDetailsProps) {
  const { days, speakers, sampleNote } = view
  return (
    <>
      <Head view={view} />
      {share}
      {days.length > 0 && (
        <Section title="topic.sessions">
          <SessionDays days={days} onStar={onStar} />
        </Section>
      )}
      {speakers.length > 0 && (
        <Section title="session.speakers">
          <Box as="ul" className="card person-rows">
            {speakers.map((person) => (
              <PersonRow key={person.to} person={person} />
            ))}
          </Box>
        </Section>
      )}
      {sampleNote && <SampleNote>{sampleNote}</SampleNote>}
    </>
  )
}
