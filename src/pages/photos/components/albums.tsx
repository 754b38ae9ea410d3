import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import type { AlbumChoice } from '../view'

type AlbumsProps = { albums: readonly AlbumChoice[]; onChoose: (id: string | undefined) => void }

export function Albums({ albums, onChoose }: AlbumsProps) {
  const { t } = useLocale()
  if (albums.length === 0) return null
  return (
    <Box className="albums" role="group" label={t('photos.albums')}>
      {albums.map(({ id, title, count, isChosen }) => (
        <Button
          key={id ?? ''}
          id={`album-${id ?? 'all'}`}
          className={`albums__album ${isChosen ? 'albums__album--chosen' : ''}`}
          selected={isChosen}
          onPress={() => onChoose(id)}
        >
          <Text>{title}</Text>
          <Text className="albums__count figures">{String(count)}</Text>
        </Button>
      ))}
    </Box>
  )
}
