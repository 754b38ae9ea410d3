import type { PlaceEntry, SessionLine } from '@/components/place/place-entry'
import { PlaceRow } from '@/components/place/place-row'
import { Section } from '@/components/section'
import type { MessageKey } from '@/i18n/message-key'
import { ChunkedList } from '@/ui/chunked-list'

type PlaceListProps = {
  title: MessageKey
  places: readonly (PlaceEntry & { readonly lines?: readonly SessionLine[] })[]
  isNumbered?: boolean
  /** Not all of them are shown. */
  hasMore: boolean
  onLight: (id: string) => void
}

/** Places to find in the building. */
export function PlaceList({ title, places, isNumbered, hasMore, onLight }: PlaceListProps) {
  if (places.length === 0) return null
  return (
    <Section title={title} more={hasMore ? { label: 'venue.all', to: '/guide/places/index' } : undefined}>
      <ChunkedList items={places} className={`card places ${isNumbered === undefined ? 'places--two' : ''}`}>
        {(place) => (
          <PlaceRow key={place.id} place={place} lines={place.lines} isNumbered={isNumbered} onPress={onLight} />
        )}
      </ChunkedList>
    </Section>
  )
}
