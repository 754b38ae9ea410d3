import { useReachBottom } from '@tarojs/taro'
import type { Gallery } from 'domain/album'
import { useState } from 'react'
import { useLocale } from '@/i18n/reader-context'
import { hasOwnPreview, pictureAddress, previewPictures } from '@/services/album'
import { useForum } from '@/stores/forum'
import { PAGE, photosView } from './view'

/** What the reader was led to by a link: an album, or one photo. */
type Asked = { readonly album?: string; readonly photo?: string }

/** Which photos are shown, which is open, and what the reader can do about it. */
export function usePhotos(gallery: Gallery | undefined, asked: Asked) {
  const locale = useLocale()
  const isOffline = useForum(({ problem }) => problem === 'offline')
  const [album, setAlbum] = useState(asked.album)
  const [open, setOpen] = useState(asked.photo)
  const [pages, setPages] = useState(1)
  const view = photosView(gallery, album, locale)
  const at = view.photos.findIndex(({ id }) => id === open)
  const more = () => setPages((count) => (count * PAGE < view.photos.length ? count + 1 : count))
  useReachBottom(more)
  const enlarge = (index: number) => {
    const addresses = view.photos.map(({ picture }) => pictureAddress(picture))
    previewPictures(addresses, addresses[index] ?? '')
  }
  const show = (index: number | undefined) => setOpen(index === undefined ? undefined : view.photos[index]?.id)
  return {
    ...view,
    /** The place of the open photo; -1 for none. */
    at,
    isPhotoGone: open !== undefined && at < 0,
    shown: view.photos.slice(0, pages * PAGE),
    more,
    choose(id: string | undefined) {
      setAlbum(id)
      setOpen(undefined)
      setPages(1)
    },
    enlarge,
    show,
    /** What a tap on a thumbnail does. The platform's preview has no thumbnail to fall back to. */
    open: hasOwnPreview && !isOffline ? enlarge : show,
  }
}
