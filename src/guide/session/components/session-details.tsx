import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { SampleNote } from '@/components/sample-note'
import { Section } from '@/components/section'
import { Marks } from '@/components/session/marks'
import type { SessionCardView } from '@/components/session/session-card-view'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { SessionView } from '../view'
import { SessionFacts } from './facts'
import { Instead } from './instead'
import { Links } from './links'
import { PrintCode } from './print-code'
import { SessionActions } from './session-actions'
import { SessionDocuments } from './session-documents'
import { Speakers } from './speakers'

type SessionDetailsProps = {
  session: Session
  programme: Programme
  view: SessionView
  instead: readonly SessionCardView[]
  /** Whether all that there is of it has come, or will not: what stands below does not move then. */
  isSettled: boolean
  onStar: () => void
}

/** What is read of a session below its facts. */
function More({ view: { abstract, speakers, links, documents, sampleNote } }: { view: SessionView }) {
  return (
    <>
      {abstract && (
        <Section title="session.about">
          <Paragraph className="session__abstract" selectable words={abstract} />
        </Section>
      )}
      {speakers.length > 0 && <Speakers speakers={speakers} />}
      {links.length > 0 && <Links links={links} />}
      {documents.length > 0 && <SessionDocuments documents={documents} />}
      {sampleNote && <SampleNote>{sampleNote}</SampleNote>}
    </>
  )
}

export function SessionDetails({ session, programme, view, instead, isSettled, onStar }: SessionDetailsProps) {
  const { title, isCancelled, kind, kindIcon, topic, marks, clash } = view
  return (
    <>
      <Box className={topic ? `session__head topic-${topic.colour}` : 'session__head'}>
        {topic ? (
          <Link className="session__topic" to={topic.to}>
            <Text>{topic.label}</Text>
          </Link>
        ) : (
          <Box className="session__kind">
            {kindIcon && <Icon name={kindIcon} size="small" />}
            <Text>{kind}</Text>
          </Box>
        )}
        <Text as="h2" id="session-title" className={`session__title ${isCancelled ? 'session__title--cancelled' : ''}`}>
          {title}
        </Text>
        <Marks marks={marks} />
        <Paragraph className="session__clash" words={clash} />
      </Box>
      <SessionFacts session={session} programme={programme} view={view} />
      <Instead cards={instead} />
      <SessionActions id={session.id} isStarred={view.isStarred} onStar={onStar} />
      {isSettled && <More view={view} />}
      <PrintCode id={session.id} />
    </>
  )
}
