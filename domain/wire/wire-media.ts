import * as v from 'valibot'
import { LARGEST_THUMBNAIL } from '../media/limits'
import { leftOutParts, mediaUses } from '../media/media-use'
import { MAX_CAPTION_LENGTH } from '../photos/album'
import { AlbumIdSchema, PhotoIdSchema } from '../programme/ids'
import { FileSchema, PictureSchema } from '../programme/parts'
import { LanguageSchema, wordsOfAtMost } from '../programme/text'
import { action, LoginSchema, RequestSchema } from './wire-action'

const ThumbnailSchema = v.pipe(
  v.string(),
  v.base64('must be base64'),
  v.maxLength((LARGEST_THUMBNAIL / 3) * 4, 'at most 72,000 bytes'),
)
const nothing = v.strictObject({})

/** Plans, portraits, logos, documents and photos: they come as programme files do, in pieces (`upload`). */
export const mediaWire = {
  /**
   * Makes an uploaded file ready for guests and keeps it. The draft is not changed: an edit names the file, within a day.
   * Asked again for the same upload, it answers the same.
   */
  bringMedia: action({
    who: 'editor',
    input: v.strictObject({
      /** The id that the pieces came under. */
      upload: RequestSchema,
      use: v.picklist(mediaUses),
    }),
    output: v.strictObject({
      /** For the field of the item: a picture with its size, a document without. */
      file: v.union([PictureSchema, FileSchema]),
      leftOut: v.array(v.picklist(leftOutParts)),
    }),
  }),
  /** Shows an uploaded photo to everybody, without a caption. Asked again for the same upload, it answers the same. */
  addPhoto: action({
    who: 'editor',
    input: v.strictObject({
      request: RequestSchema,
      /** The id that the pieces came under. */
      upload: RequestSchema,
      /** The first one without it; a gallery without any gets one. */
      album: v.optional(AlbumIdSchema),
      /** The photo in the size of a grid (`THUMBNAIL_SIDE`) as a JPEG in base64, where the device has drawn one. */
      thumbnail: v.optional(ThumbnailSchema),
    }),
    output: v.strictObject({
      photo: PhotoIdSchema,
      album: AlbumIdSchema,
      /** False where the gallery had the photo already, which stays as it is. */
      isNew: v.boolean(),
    }),
  }),
  /** Words a photo in the languages given; an empty wording takes the one in its language away. */
  captionPhoto: action({
    who: 'editor',
    input: v.strictObject({
      request: RequestSchema,
      id: PhotoIdSchema,
      wordings: v.record(LanguageSchema, v.union([v.literal(''), wordsOfAtMost(MAX_CAPTION_LENGTH)])),
      login: v.optional(LoginSchema),
    }),
    output: nothing,
  }),
  /** Takes a photo off the gallery; for an hour it can be put back. */
  removePhoto: action({
    who: 'editor',
    input: v.strictObject({ request: RequestSchema, id: PhotoIdSchema }),
    output: nothing,
  }),
  restorePhoto: action({
    who: 'editor',
    input: v.strictObject({ request: RequestSchema, id: PhotoIdSchema }),
    output: nothing,
  }),
} as const
