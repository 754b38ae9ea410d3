import { useReachBottom } from '@tarojs/taro'
import type { Gallery } from 'domain/photos/album'
import { useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { hasOwnPreview, photoUrl, previewPhotos } from '@/platform/share/photo-album'
import { useForum } from '@/stores/forum'
import { focusPhotos, usePhotosFocus } from '@/stores/photos-focus'
import { PHOTOS_PER_PAGE, photosView } from './view'

/** Which photos are shown, which is open, and what the reader can do about it. */
export function usePhotos(gallery: Gallery | undefined) {
  const locale = useLocale()
  const isOffline = useForum(({ problem }) => problem === 'offline')
  const { album, photo: open } = usePhotosFocus()
  const [pages, setPages] = useState(1)
  const view = photosView(gallery, album, locale)
  const at = view.photos.findIndex(({ id }) => id === open)
  const more = () => setPages((count) => (count * PHOTOS_PER_PAGE < view.photos.length ? count + 1 : count))
  useReachBottom(more)
  const enlarge = (index: number) => {
    const addresses = view.photos.map(({ picture }) => photoUrl(picture))
    previewPhotos(addresses, addresses[index] ?? '')
  }
  const show = (index: number | undefined) =>
    focusPhotos({ album, photo: index === undefined ? undefined : view.photos[index]?.id })
  return {
    ...view,
    /** The place of the open photo; -1 for none. */
    at,
    isPhotoGone: open !== undefined && at < 0,
    shown: view.photos.slice(0, pages * PHOTOS_PER_PAGE),
    more,
    choose(id: string | undefined) {
      focusPhotos({ album: id })
      setPages(1)
    },
    enlarge,
    show,
    /** What a tap on a thumbnail does. The platform's preview has no thumbnail to fall back to. */
    open: hasOwnPreview && !isOffline ? enlarge : show,
  }
}
