import type { Programme } from 'domain/programme/programme'
import { SampleNote } from '@/components/sample-note'
import { Section } from '@/components/section'
import { ForumPage } from '@/frame/forum-page'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Contacts } from './components/contacts'
import { HelpEntry } from './components/help-entry'
import { ShuttleCard } from './components/shuttle-card'
import { practicalView } from './view'
import '../words'
import './index.scss'

function Practical({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const { help, shuttles, contacts, isAllSample } = practicalView(programme, locale)
  return (
    <>
      {isAllSample && <SampleNote>{locale.t('sample.page')}</SampleNote>}
      <Box as="ul" className="practical__cards">
        {help.map((view) => (
          <HelpEntry key={view.id} view={view} />
        ))}
      </Box>
      {contacts.length > 0 && <Contacts contacts={contacts} />}
      {shuttles.length > 0 && (
        <Section title="venue.shuttles">
          <Box as="ul" className="practical__cards">
            {shuttles.map((view) => (
              <ShuttleCard key={view.id} view={view} />
            ))}
          </Box>
        </Section>
      )}
    </>
  )
}

export default function PracticalPage() {
  const { t } = useLocale()
  return <ForumPage title={t('practical.title')}>{({ programme }) => <Practical programme={programme} />}</ForumPage>
}
