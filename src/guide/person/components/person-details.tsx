import type { ReactNode } from 'react'
import { SampleMark } from '@/components/sample-mark'
import { Section } from '@/components/section'
import type { SessionCardView } from '@/components/session/session-card-view'
import { SessionDays } from '@/frame/session-days'
import { fileUrl } from '@/platform/backend/file-url'
import { Box } from '@/ui/box'
import { Image } from '@/ui/image/image'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { PersonView } from '../view'

function Head({ view: { portrait, name, office, delegation, isSample } }: { view: PersonView }) {
  return (
    <Box className="person__head">
      {portrait && <Image className="person__portrait" src={fileUrl(portrait.path)} alt="" eager />}
      <Text as="h2" id="person-name" className="person__name">
        {name}
      </Text>
      <Paragraph className="person__office" words={office} />
      <Paragraph className="person__delegation" words={delegation} />
      {isSample && <SampleMark />}
    </Box>
  )
}

function About({ view: { about, isAboutSample } }: { view: PersonView }) {
  if (!about) return null
  return (
    <Section title="session.about">
      <Paragraph className="person__about" selectable words={about} />
      {isAboutSample && <SampleMark />}
    </Section>
  )
}

type PersonDetailsProps = { view: PersonView; share: ReactNode; onStar: (id: SessionCardView['id']) => void }

export function PersonDetails({ view, share, onStar }: PersonDetailsProps) {
  const { days } = view
  return (
    <>
      <Head view={view} />
      {share}
      <About view={view} />
      {days.length > 0 && (
        <Section title="person.sessions">
          <SessionDays id="person-sessions" days={days} onStar={onStar} />
        </Section>
      )}
    </>
  )
}
