import * as v from 'valibot'
import { leftOutParts, mediaUses } from '../media/media-use'
import { FileSchema, PictureSchema } from '../programme/parts'
import { action, RequestSchema } from './wire-action'

/** Plans, portraits, logos and documents: they come as programme files do, in pieces (`upload`). */
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
} as const
