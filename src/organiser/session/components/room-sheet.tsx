import { Sheet } from '@/components/sheet'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { RoomPick } from '../picks'

type RoomSheetProps = { rooms: readonly RoomPick[]; onPick: (id: string) => void; onClose: () => void }

function Room({ room: { id, name, seats, on }, onPick }: { room: RoomPick; onPick: (id: string) => void }) {
  const { t } = useLocale()
  return (
    <Press id={`room-${id}`} className="pick" onPress={() => onPick(id)}>
      <Box className="pick__head">
        <Words className="pick__name" lang={name.language}>
          {name.wording}
        </Words>
        {seats && <Words className="pick__note figures">{seats}</Words>}
      </Box>
      {on.length === 0 && <Words className="pick__free">{t('floor.roomFree')}</Words>}
      {on.map(({ wording, language }) => (
        <Words as="p" key={wording} className="pick__taken" lang={language}>
          {wording}
        </Words>
      ))}
    </Press>
  )
}

/** The other rooms, and what is on there at the time. */
export function RoomSheet({ rooms, onPick, onClose }: RoomSheetProps) {
  const { t } = useLocale()
  return (
    <Sheet title={t('floor.move')} closeLabel={t('act.cancel')} onClose={onClose}>
      <Box as="ul" className="picks">
        {rooms.map((room) => (
          <Box as="li" key={room.id} className="picks__item">
            <Room room={room} onPick={onPick} />
          </Box>
        ))}
      </Box>
      {rooms.length === 0 && (
        <Words as="p" className="muted">
          {t('floor.noRoom')}
        </Words>
      )}
    </Sheet>
  )
}
