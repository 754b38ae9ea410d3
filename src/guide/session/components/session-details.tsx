import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { SampleNote } from '@/components/sample-note'
import { Section } from '@/components/section'
import { Marks } from '@/components/session/marks'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Link } from '@/ui/link/link'
import { Words } from '@/ui/words'
import type { SessionView } from '../view'
import { Documents } from './documents'
import { Facts } from './facts'
import { Links } from './links'
import { SessionActs } from './session-acts'
import { Speakers } from './speakers'

type SessionDetailsProps = { session: Session; programme: Programme; view: SessionView; onStar: () => void }

export function SessionDetails({ session, programme, view, onStar }: SessionDetailsProps) {
  const { title, isCancelled, kind, kindIcon, topic, marks, clash, abstract, speakers, documents, sampleNote } = view
  return (
    <>
      <Box className={`session__head session__head--${topic ? `topic-${topic.colour}` : 'none'}`}>
        {topic ? (
          <Link className="session__topic" to={topic.to}>
            <Words>{topic.label}</Words>
          </Link>
        ) : (
          <Box className="session__kind">
            {kindIcon && <Icon name={kindIcon} size="small" />}
            <Words lang={kind.language}>{kind.wording}</Words>
          </Box>
        )}
        <Words
          as="h2"
          id="session-title"
          className={`session__title ${isCancelled ? 'session__title--cancelled' : ''}`}
          lang={title.language}
        >
          {title.wording}
        </Words>
        <Marks marks={marks} />
        {clash && (
          <Words as="p" className="session__clash">
            {clash}
          </Words>
        )}
      </Box>
      <Facts session={session} programme={programme} view={view} />
      <SessionActs id={session.id} isStarred={view.isStarred} onStar={onStar} />
      {abstract && (
        <Section title="session.about">
          <Words as="p" className="session__abstract" lang={abstract.language} selectable>
            {abstract.wording}
          </Words>
        </Section>
      )}
      {speakers.length > 0 && <Speakers speakers={speakers} />}
      {view.links.length > 0 && <Links links={view.links} />}
      {documents.length > 0 && <Documents documents={documents} />}
      {sampleNote && <SampleNote>{sampleNote}</SampleNote>}
    </>
  )
}
