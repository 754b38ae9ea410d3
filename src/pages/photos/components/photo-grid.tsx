import { useLocale } from '@/i18n/viewer-settings'
import { hasOwnPreview, photoUrl } from '@/platform/share/photo-album'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { ChunkedList } from '@/ui/chunked-list'
import { Image } from '@/ui/image/image'
import { Text } from '@/ui/text'
import type { PhotoView } from '../view'

type TileProps = { photo: PhotoView; onOpen: () => void; onDetails: () => void }

/** Without words of its own: the button around it is named by the caption. */
const Thumbnail = ({ thumbnail }: PhotoView) => (
  <Box className="photo__frame">
    <Image className="photo__picture" src={photoUrl(thumbnail)} alt="" />
  </Box>
)

const Caption = ({ caption }: PhotoView) => <Text className="photo__caption">{caption}</Text>

/** Where the platform's own preview shows no words, the caption leads to all of them. */
function Tile({ photo, onOpen, onDetails }: TileProps) {
  const { t } = useLocale()
  const { id, caption } = photo
  return (
    <Box as="li" className="photo">
      <Button
        id={`photo-${id}`}
        className="photo__press"
        label={t('photos.open', { caption: caption.wording })}
        onPress={onOpen}
      >
        <Thumbnail {...photo} />
        {!hasOwnPreview && <Caption {...photo} />}
      </Button>
      {hasOwnPreview && (
        <Button id={`caption-${id}`} className="photo__press" onPress={onDetails}>
          <Caption {...photo} />
        </Button>
      )}
    </Box>
  )
}

type PhotoGridProps = {
  photos: readonly PhotoView[]
  onOpen: (at: number) => void
  onDetails: (at: number) => void
}

/** Thumbnails in two columns. */
export function PhotoGrid({ photos, onOpen, onDetails }: PhotoGridProps) {
  return (
    <ChunkedList items={photos.map((photo, at) => ({ photo, at }))} className="photos">
      {({ photo, at }) => (
        <Tile key={photo.id} photo={photo} onOpen={() => onOpen(at)} onDetails={() => onDetails(at)} />
      )}
    </ChunkedList>
  )
}
