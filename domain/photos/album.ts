import * as v from 'valibot'
import { AlbumIdSchema, PhotoIdSchema } from '../programme/ids'
import { PictureSchema, SampleSchema } from '../programme/parts'
import { TextSchema } from '../programme/text'

export const AlbumSchema = v.strictObject({ id: AlbumIdSchema, title: TextSchema, sample: SampleSchema })
export type Album = v.InferOutput<typeof AlbumSchema>

export const PhotoSchema = v.strictObject({
  id: PhotoIdSchema,
  album: AlbumIdSchema,
  caption: TextSchema,
  picture: PictureSchema,
  /** At most 480 px wide: what a grid shows. */
  thumbnail: PictureSchema,
  sample: SampleSchema,
})
export type Photo = v.InferOutput<typeof PhotoSchema>

/** All albums at one revision. Photos grow on their own: adding one makes no release. */
export const GallerySchema = v.strictObject({
  rev: v.number(),
  albums: v.array(AlbumSchema),
  photos: v.array(PhotoSchema),
})
export type Gallery = v.InferOutput<typeof GallerySchema>
