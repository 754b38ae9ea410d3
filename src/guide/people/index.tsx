import type { Programme } from 'domain/programme/programme'
import { PersonRow } from '@/components/person-row'
import { SampleNote } from '@/components/sample-note'
import { Section } from '@/components/section'
import { ForumPage } from '@/frame/forum-page'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { peopleView } from './view'
import '../words'

function People({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const { groups, isAllSample } = peopleView(programme, locale)
  return (
    <>
      {isAllSample && <SampleNote>{locale.t('sample.page')}</SampleNote>}
      {groups.map(({ kind, title, lists }) => (
        <Section key={kind} id={`people-${kind}`} title={title}>
          {lists.map((rows) => (
            <Box as="ul" key={rows[0]?.id} className="card person-rows">
              {rows.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </Box>
          ))}
        </Section>
      ))}
    </>
  )
}

export default function PeoplePage() {
  const { t } = useLocale()
  return <ForumPage title={t('people.title')}>{({ programme }) => <People programme={programme} />}</ForumPage>
}
