import type { LocalizedText } from '../text/text'
import type { Gallery, Photo } from './album'

/** Whether it has a caption, in whichever language. */
export const hasCaption = ({ caption }: Pick<Photo, 'caption'>): boolean => Object.keys(caption).length > 0

/** What guests read below a photo: its caption, or the title of its album as long as it has none. */
export const captionOf = ({ albums }: Pick<Gallery, 'albums'>, photo: Photo): LocalizedText =>
  hasCaption(photo) ? photo.caption : (albums.find(({ id }) => id === photo.album)?.title ?? photo.caption)
