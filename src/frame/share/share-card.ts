import { photoUrl } from '@/platform/share/photo-album'

/** A card shows PNG and JPEG only (WeChat, Page.onShareAppMessage, imageUrl). */
const SHOWN = /\.(png|jpe?g)$/i

/**
 * The picture on a card: the photo that is shared, else one of the package, 5 by 4 for a friend and square on the time
 * line (WeChat, Page.onShareAppMessage and onShareTimeline).
 */
export const cardImage = (shape: 'friend' | 'moments', photo = ''): string =>
  SHOWN.test(photo) ? photoUrl(photo) : `/generated/share/${shape}.png`
