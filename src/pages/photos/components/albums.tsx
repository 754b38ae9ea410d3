import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { AlbumChoice } from '../view'

type AlbumsProps = { albums: readonly AlbumChoice[]; onChoose: (id: string | undefined) => void }

export function Albums({ albums, onChoose }: AlbumsProps) {
  const { t } = useLocale()
  if (albums.length === 0) return null
  return (
    <Box className="albums" role="group" label={t('photos.albums')}>
      {albums.map(({ id, title, count, isChosen }) => (
        <Press
          key={id ?? ''}
          id={`album-${id ?? 'all'}`}
          className={`albums__album ${isChosen ? 'albums__album--chosen' : ''}`}
          selected={isChosen}
          onPress={() => onChoose(id)}
        >
          <Words lang={title.language}>{title.wording}</Words>
          <Words className="albums__count figures">{String(count)}</Words>
        </Press>
      ))}
    </Box>
  )
}
