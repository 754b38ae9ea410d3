import { LARGEST_UPLOAD, UPLOAD_PIECE } from '../import/limits'

const MEGABYTE = 1024 * 1024

/** Bytes of a picture or document: what every upload may have. */
export const LARGEST_MEDIA = LARGEST_UPLOAD
/** Bytes of a drawing: a plan of a large venue takes a tenth of it. */
export const LARGEST_DRAWING = 2 * MEGABYTE
/** Pixels of a picture. Beyond any phone's; a file that claims more is made to fill the memory. */
export const MOST_PIXELS = 60_000_000
/** The same of a photo: the largest cameras have 100 million, and photos are made smaller while they are read. */
export const MOST_PHOTO_PIXELS = 120_000_000
/** Pixels of a photo's longer side, as guests get it: what a phone's screen can show. */
export const PHOTO_SIDE = 1600
/** Bytes of a photo that a device does not make smaller for its bytes alone. */
export const LIGHT_PHOTO = MEGABYTE
/** Pixels of the longer side of a photo in a grid, and its bytes where a device brings it. */
export const THUMBNAIL_SIDE = 480
export const LARGEST_THUMBNAIL = UPLOAD_PIECE
/** Where nothing makes pictures smaller, they are kept as they come: bytes, and pixels of the longer side. */
export const LARGEST_KEPT = 2 * MEGABYTE
export const LONGEST_KEPT_SIDE = 4096 // px
