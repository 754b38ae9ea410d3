import type { ReactNode } from 'react'
import { PersonRow } from '@/components/person-row'
import { SampleMark } from '@/components/sample-mark'
import { SampleNote } from '@/components/sample-note'
import { Section } from '@/components/section'
import type { SessionCardView } from '@/components/session/session-card-view'
import { SessionDays } from '@/components/session/session-days'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { TopicView } from '../view'

function Head({ view: { colour, label, title, about, isAboutSample } }: { view: TopicView }) {
  return (
    <Box className={`topic__head topic__head--${colour}`}>
      <Words as="p" className="topic__label">
        {label}
      </Words>
      <Words as="h2" id="topic-title" className="topic__title" lang={title.language}>
        {title.wording}
      </Words>
      {about && (
        <Words as="p" className="topic__about" lang={about.language} selectable>
          {about.wording}
        </Words>
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
