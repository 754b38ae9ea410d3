import { BottomSheet } from '@/components/bottom-sheet'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { RoomPick } from '../picks'

type RoomSheetProps = { rooms: readonly RoomPick[]; onPick: (id: string) => void; onClose: () => void }

function Room({ room: { id, name, seats, on }, onPick }: { room: RoomPick; onPick: (id: string) => void }) {
  const { t } = useLocale()
  return (
    <Button id={`room-${id}`} className="pick" onPress={() => onPick(id)}>
      <Box className="pick__head">
        <Text className="pick__name">{name}</Text>
        {seats && <Text className="pick__note figures">{seats}</Text>}
      </Box>
      {on.length === 0 && <Text className="pick__free">{t('floor.roomFree')}</Text>}
      {on.map(({ wording, language }) => (
        <Text as="p" key={wording} className="pick__taken" lang={language}>
          {wording}
        </Text>
      ))}
    </Button>
  )
}

/** The other rooms, and what is on there at the time. */
export function RoomSheet({ rooms, onPick, onClose }: RoomSheetProps) {
  const { t } = useLocale()
  return (
    <BottomSheet title={t('floor.move')} closeLabel={t('act.cancel')} onClose={onClose}>
      <Box as="ul" className="picks">
        {rooms.map((room) => (
          <Box as="li" key={room.id} className="picks__item">
            <Room room={room} onPick={onPick} />
          </Box>
        ))}
      </Box>
      {rooms.length === 0 && <Paragraph className="muted" words={t('floor.noRoom')} />}
    </BottomSheet>
  )
}
