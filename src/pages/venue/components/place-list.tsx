import { Section } from '@/components/section'
import type { MessageKey } from '@/i18n/message-key'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { ChunkedList } from '@/ui/chunked-list'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { PlaceEntry } from '../view'

type PlaceListProps = { title: MessageKey; places: readonly PlaceEntry[]; onLight: (id: string) => void }

function Entry({ place: { id, name, icon, floor }, onLight }: { place: PlaceEntry; onLight: (id: string) => void }) {
  const facts = (
    <>
      <Box className="sign" decorative>
        <Icon name={icon} />
      </Box>
      <Box className="places__words">
        <Text className="places__name" lang={name.language}>
          {name.wording}
        </Text>
        {floor && (
          <Text className="places__floor" lang={floor.language}>
            {floor.wording}
          </Text>
        )}
      </Box>
    </>
  )
  return (
    <Box as="li" className="places__item">
      {floor ? (
        <Button id={`entry-${id}`} className="places__press" onPress={() => onLight(id)}>
          {facts}
        </Button>
      ) : (
        <Box className="places__press">{facts}</Box>
      )}
    </Box>
  )
}

/** Places to find in the building. */
export function PlaceList({ title, places, onLight }: PlaceListProps) {
  if (places.length === 0) return null
  return (
    <Section title={title}>
      <ChunkedList items={places} className="card places">
        {(place) => <Entry key={place.id} place={place} onLight={onLight} />}
      </ChunkedList>
    </Section>
  )
}
