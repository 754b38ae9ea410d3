import type { Gallery, Photo } from 'domain/photos/album'
import { hasCaption } from 'domain/photos/caption'
import type { PhotoId } from 'domain/programme/ids'
import { type Language, type LocalizedText, type Worded, wordingOf } from 'domain/text/text'
import { type Locale, languageName } from '@/i18n/locale'
import { joinList } from '../components/item-words'
import { type PageView, paginate } from '../components/paginate'

/** Thumbnails on a page at once. */
const PHOTOS_A_PAGE = 24

export type PhotoTile = {
  readonly id: PhotoId
  readonly thumbnail: string
  readonly caption?: Worded
  /** What its caption lacks, or that it has none, in words. */
  readonly lack?: string
  /** What screen readers call it. */
  readonly label: string
}

export type PhotoDeskView = {
  /** Albums to choose from; none where there is one at most. */
  readonly albums: readonly { readonly value: string; readonly label: string }[]
  readonly tiles: readonly PhotoTile[]
  readonly page?: PageView
  /** How many there are, and how many of them have no caption. */
  readonly count: string
}

/** Newest first: those that were just added are the ones that need a caption. */
export function photoDeskView(
  gallery: Gallery,
  languages: readonly Language[],
  wantedPage: number,
  locale: Locale,
): PhotoDeskView {
  const { t, language } = locale
  const { albums, photos } = gallery
  const { rows, part } = paginate([...photos].reverse(), wantedPage, PHOTOS_A_PAGE)
  const uncaptioned = photos.filter((photo) => !hasCaption(photo)).length
  return {
    albums:
      albums.length < 2
        ? []
        : albums.map(({ id, title }) => ({ value: id, label: wordingOf(title, language).wording })),
    tiles: rows.map((photo) => tileOf(photo, gallery, languages, locale)),
    ...(part && { page: part }),
    count: [
      t('photoDesk.count', { n: photos.length }),
      ...(uncaptioned > 0 ? [t('photoDesk.uncaptioned', { n: uncaptioned })] : []),
    ].join(' · '),
  }
}

function tileOf(photo: Photo, gallery: Gallery, languages: readonly Language[], locale: Locale): PhotoTile {
  const { t } = locale
  const number = gallery.photos.indexOf(photo) + 1
  const thumbnail = photo.thumbnail.path
  if (!hasCaption(photo)) {
    const lack = t('photoDesk.noCaption')
    return { id: photo.id, thumbnail, lack, label: t('photoDesk.open', { n: number, caption: lack }) }
  }
  const caption = wordingOf(photo.caption, locale.language)
  const missing = languages.filter((language) => !photo.caption[language])
  return {
    id: photo.id,
    thumbnail,
    caption,
    ...(missing.length > 0 && {
      lack: t('photoDesk.missing', {
        languages: joinList(
          missing.map((language) => languageName(language, locale)),
          locale,
        ),
      }),
    }),
    label: t('photoDesk.open', { n: number, caption: caption.wording }),
  }
}

/** What is to be sent of what was typed: the wordings that differ from the caption. */
export const changedWordings = (caption: LocalizedText, typed: LocalizedText): LocalizedText =>
  Object.fromEntries(
    Object.entries(typed)
      .map(([language, wording]) => [language, wording.trim()] as const)
      .filter(([language, wording]) => wording !== (caption[language] ?? '')),
  )
