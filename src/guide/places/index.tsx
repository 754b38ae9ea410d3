import type { Programme } from 'domain/programme/programme'
import { useMemo, useState } from 'react'
import { PlaceRow } from '@/components/place/place-row'
import { SearchField } from '@/components/search-field'
import { ForumPage } from '@/frame/forum-page'
import { WindowedList } from '@/frame/windowed/windowed-list'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { openTarget } from '@/stores/open-target'
import { Paragraph } from '@/ui/paragraph'
import { placeGroups } from './view'
import '../words'
import './index.scss'

const ROW = 92
/** So many rooms have letters beside them. */
const MANY = 20

function Places({ programme }: { programme: Programme }) {
  const locale = useLocale()
  const now = useClock((clock) => clock.now)
  const [query, setQuery] = useState('')
  const groups = useMemo(() => placeGroups(query, { programme, now, locale }), [query, programme, now, locale])
  return (
    <>
      <SearchField id="places-search" label="places.search" words={query} onChange={setQuery} />
      {groups.length === 0 && <Paragraph className="muted" words={locale.t('agenda.found', { n: 0 })} />}
      <WindowedList id="places" groups={groups} rowHeight={ROW} className="card places-rows">
        {(place) => (
          <PlaceRow
            key={place.id}
            place={place}
            lines={place.lines()}
            isNumbered={programme.rooms.length > MANY}
            onPress={(id) => openTarget({ kind: 'place', id })}
          />
        )}
      </WindowedList>
    </>
  )
}

/** Every room and place of the venue, to look one up. */
export default function PlacesPage() {
  const { t } = useLocale()
  return (
    <ForumPage title={t('places.title')} saysSample>
      {({ programme }) => <Places programme={programme} />}
    </ForumPage>
  )
}
