import type { LocalizedText } from '../text/text'
import type { Gallery, Photo } from './album'

/** What guests read below a photo: its caption, or the title of its album as long as it has none. */
export const captionOf = ({ albums }: Pick<Gallery, 'albums'>, { album, caption }: Photo): LocalizedText =>
  Object.keys(caption)[0] ? caption : (albums.find(({ id }) => id === album)?.title ?? caption)
