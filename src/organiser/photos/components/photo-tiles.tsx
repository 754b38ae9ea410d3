import type { PhotoId } from 'domain/programme/ids'
import { fileUrl } from '@/platform/backend/file-url'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Image } from '@/ui/image/image'
import { Text } from '@/ui/text'
import type { PhotoTile } from '../view'

type PhotoTilesProps = { tiles: readonly PhotoTile[]; onOpen: (id: PhotoId) => void }

/** The gallery as its organisers see it: each photo with what its caption lacks. */
export const PhotoTiles = ({ tiles, onOpen }: PhotoTilesProps) => (
  <Box as="ul" className="photo-tiles">
    {tiles.map(({ id, thumbnail, caption, lack, label }) => (
      <Box as="li" key={id}>
        <Button id={`photo-${id}`} className="photo-tile__press" label={label} onPress={() => onOpen(id)}>
          <Box className="photo-tile__frame">
            <Image className="photo-tile__picture" src={fileUrl(thumbnail)} alt="" />
          </Box>
          {caption && <Text className="photo-tile__caption">{caption}</Text>}
          {lack && <Text className="photo-tile__lack">{lack}</Text>}
        </Button>
      </Box>
    ))}
  </Box>
)
