import type { Gallery, Photo } from 'domain/photos/album'
import { captionOf } from 'domain/photos/caption'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'

/** How many thumbnails a reader gets at once. */
export const PHOTOS_PER_PAGE = 60

export type AlbumChoice = {
  /** Nothing for all of them. */
  readonly id?: string
  readonly title: Worded
  readonly count: number
  readonly isChosen: boolean
}

export type PhotoView = {
  readonly id: string
  readonly caption: Worded
  readonly thumbnail: string
  /** Paths below the backend's address. */
  readonly picture: string
  readonly isSample: boolean
}

export type PhotosView = {
  readonly albums: readonly AlbumChoice[]
  readonly album?: { readonly id: string; readonly title: Worded }
  readonly photos: readonly PhotoView[]
  /** An album was asked for that is not there. */
  readonly isAlbumGone: boolean
}

const pictureFields = ['picture', 'thumbnail']

const isSamplePicture = ({ sample }: Photo): boolean =>
  sample === true || (sample?.some((field) => pictureFields.includes(field)) ?? false)

const photoView = (gallery: Gallery, photo: Photo, { language }: Locale): PhotoView => ({
  id: photo.id,
  caption: wordingOf(captionOf(gallery, photo), language),
  thumbnail: photo.thumbnail.path,
  picture: photo.picture.path,
  isSample: isSamplePicture(photo),
})

/** All photos first, then each album; nothing to choose where there is only one. */
function albumChoices(
  { albums, photos }: Gallery,
  chosen: string | undefined,
  { language, screen, t }: Locale,
): AlbumChoice[] {
  if (albums.length < 2) return []
  const each = albums.map(({ id, title }) => ({
    id,
    title: wordingOf(title, language),
    count: photos.filter(({ album }) => album === id).length,
    isChosen: id === chosen,
  }))
  const all = {
    title: { wording: t('photos.all'), language: screen },
    count: photos.length,
    isChosen: chosen === undefined,
  }
  return [all, ...each]
}

/** What the tab shows; `asked` is an album's id, or nothing for all photos. */
export function photosView(gallery: Gallery | undefined, asked: string | undefined, locale: Locale): PhotosView {
  const shown: Gallery = gallery ?? { rev: 0, albums: [], photos: [] }
  const { albums, photos } = shown
  const album = albums.find(({ id }) => id === asked)
  return {
    albums: albumChoices(shown, album?.id, locale),
    album: album && { id: album.id, title: wordingOf(album.title, locale.language) },
    photos: photos
      .filter((photo) => !album || photo.album === album.id)
      .map((photo) => photoView(shown, photo, locale)),
    isAlbumGone: asked !== undefined && !album,
  }
}
