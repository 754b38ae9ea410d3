import * as v from 'valibot'
import { AlbumIdSchema, PhotoIdSchema } from '../programme/ids'
import { PictureSchema, SampleSchema } from '../programme/parts'
import { OptionalTextSchema, TextSchema } from '../programme/text'

export const AlbumSchema = v.strictObject({ id: AlbumIdSchema, title: TextSchema, sample: SampleSchema })
export type Album = v.InferOutput<typeof AlbumSchema>

/** Characters of a caption, in each language. */
export const MAX_CAPTION_LENGTH = 500

export const PhotoSchema = v.strictObject({
  id: PhotoIdSchema,
  album: AlbumIdSchema,
  /** `{}` for a photo without a caption. */
  caption: OptionalTextSchema,
  picture: PictureSchema,
  /** At most 480 px wide: what a grid shows. */
  thumbnail: PictureSchema,
  sample: SampleSchema,
})
export type Photo = v.InferOutput<typeof PhotoSchema>

/** Where photos go as long as the forum has named no album. */
export const defaultAlbum: Album = {
  id: 'photos' as Album['id'],
  title: { en: 'Photos', zh: '照片', ar: 'الصور' },
}

/** All albums at one revision. Photos grow on their own: adding one makes no release. */
export const GallerySchema = v.strictObject({
  rev: v.number(),
  albums: v.array(AlbumSchema),
  photos: v.array(PhotoSchema),
})
export type Gallery = v.InferOutput<typeof GallerySchema>
