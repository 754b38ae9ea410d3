import type { Programme } from 'domain/programme/programme'
import { useMemo, useState } from 'react'
import { EmptyState } from '@/components/empty-state'
import { SearchField } from '@/components/search-field'
import { ForumPage } from '@/frame/forum-page'
import { PersonRow } from '@/frame/person/person-row'
import { personRow } from '@/frame/person/person-row-view'
import { WindowedList } from '@/frame/windowed/windowed-list'
import { useLocale } from '@/i18n/viewer-settings'
import { Paragraph } from '@/ui/paragraph'
import { peopleView } from './view'
import '../words'

const ROW = 68
/** Fewer are seen at a glance. */
const SEARCHED = 12

function People({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const [query, setQuery] = useState('')
  const groups = useMemo(() => peopleView(programme, locale, query), [programme, locale, query])
  if (programme.people.length === 0)
    return <EmptyState icon="users" title={locale.t('people.none')} body={locale.t('people.coming')} />
  return (
    <>
      {programme.people.length > SEARCHED && (
        <SearchField id="people-search" label="people.search" words={query} onChange={setQuery} />
      )}
      {groups.length === 0 && <Paragraph className="muted" words={locale.t('search.found', { n: 0 })} />}
      <WindowedList id="people" groups={groups} rowHeight={ROW} className="card person-rows">
        {(person) => <PersonRow key={person.id} person={personRow(person, { programme, locale })} />}
      </WindowedList>
    </>
  )
}

export default function PeoplePage() {
  const { t } = useLocale()
  return (
    <ForumPage title={t('people.title')} saysSample>
      {({ programme }) => <People programme={programme} />}
    </ForumPage>
  )
}
