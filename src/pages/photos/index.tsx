import { useRouter } from '@tarojs/taro'
import type { Target } from 'domain/share/share'
import { useEffect } from 'react'
import { EmptyState } from '@/components/empty-state'
import { GoneNote } from '@/components/gone-note'
import { SampleNote } from '@/components/sample-note'
import { ForumPage } from '@/frame/forum-page'
import { sharePath } from '@/frame/share/share-path'
import { useShare } from '@/frame/share/use-share'
import { useLocale } from '@/i18n/viewer-settings'
import { go } from '@/platform/navigation/navigate'
import { photoUrl } from '@/platform/share/photo-album'
import { useForum } from '@/stores/forum'
import { focusPhotos } from '@/stores/photos-focus'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { PhotoViewer } from '@/ui/image/photo-viewer'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { Albums } from './components/albums'
import { PhotoActions } from './components/photo-actions'
import { PhotoGrid } from './components/photo-grid'
import { usePhotos } from './use-photos'
import './index.scss'

type Photos = ReturnType<typeof usePhotos>

function OpenPhoto({ photos: { photos, at, show, enlarge } }: { photos: Photos }) {
  const { t } = useLocale()
  const open = photos[at]
  if (!open) return null
  const viewed = photos.map(({ id, picture, thumbnail, caption, isSample }) => ({
    id,
    address: photoUrl(picture),
    thumbnail: photoUrl(thumbnail),
    caption,
    mark: isSample ? t('sample.item') : undefined,
  }))
  const share = () => {
    show(undefined)
    go(sharePath({ kind: 'photo', id: open.id }))
  }
  return (
    <PhotoViewer photos={viewed} at={at} onMove={show} onEnlarge={enlarge} onClose={() => show(undefined)}>
      <PhotoActions key={open.id} picture={open.picture} onShare={share} />
    </PhotoViewer>
  )
}

function Album({ photos }: { photos: Photos }) {
  const { t } = useLocale()
  const { album, shown, more, open, show } = photos
  if (shown.length === 0)
    return <EmptyState icon="image" title={t('photos.empty.title')} body={t('photos.empty.body')} />
  return (
    <>
      <PhotoGrid photos={shown} onOpen={open} onDetails={show} />
      {shown.length < photos.photos.length && (
        <Button id="photos-more" className="button" onPress={more} words={t('photos.more')} />
      )}
      {album && (
        <Link id="album-share" className="button" to={sharePath({ kind: 'album', id: album.id })}>
          <Icon name="qr-code" />
          <Text>{t('share.title')}</Text>
        </Link>
      )}
      {shown.some(({ isSample }) => isSample) && <SampleNote>{t('photos.note')}</SampleNote>}
      <OpenPhoto photos={photos} />
    </>
  )
}

function targetOf({ photos, at, album }: Photos): Target {
  const open = photos[at]
  if (open) return { kind: 'photo', id: open.id }
  return album ? { kind: 'album', id: album.id } : { kind: 'home' }
}

export default function PhotosPage() {
  const { album: askedAlbum, photo: askedPhoto } = useRouter().params
  const gallery = useForum((forum) => forum.gallery)
  const { t } = useLocale()
  useEffect(() => {
    if (askedAlbum || askedPhoto) focusPhotos({ album: askedAlbum, photo: askedPhoto })
  }, [askedAlbum, askedPhoto])
  const photos = usePhotos(gallery)
  const { albums, album, at, isAlbumGone, isPhotoGone, choose } = photos
  const title = photos.photos[at]?.caption.wording ?? album?.title.wording ?? t('photos.title')
  useShare(targetOf(photos), title, photos.photos[at]?.picture)
  return (
    <ForumPage title={t('photos.title')} windowTitle={title} tab="photos">
      {() => (
        <>
          {gallery && (isAlbumGone || isPhotoGone) && <GoneNote />}
          <Albums albums={albums} onChoose={choose} />
          <Album photos={photos} />
        </>
      )}
    </ForumPage>
  )
}
