import type { FileRef, ImageFile } from '../programme/parts'
import type { LeftOutPart, MediaUse } from './media-use'

/** A file that somebody brings. */
export type MediaJob = {
  readonly bytes: Uint8Array
  /** As its owner calls it: `hall.svg`. */
  readonly name: string
  readonly use: MediaUse | 'photo'
  /** A photo in the size of a grid, as its device has drawn it: for a home that cannot draw. */
  readonly thumbnail?: Uint8Array
}

/** A photo in the size of a grid. */
export type Thumbnail = { readonly file: ImageFile; readonly bytes: Uint8Array; readonly type: string }

/** A file as guests get it. */
export type PreparedMedia = {
  /** A picture's says its size too. */
  readonly file: FileRef | ImageFile
  readonly bytes: Uint8Array
  /** Its media type. */
  readonly type: string
  readonly leftOut: readonly LeftOutPart[]
  /** Of a photo only. */
  readonly thumbnail?: Thumbnail
}

/** A file that guests can be given, for a field of an item of the draft, and what was left out of it. */
export type BroughtMedia = Pick<PreparedMedia, 'file' | 'leftOut'>

/**
 * Makes a file ready for guests, by its content and not by its name: a drawing without what runs or is fetched, a picture
 * upright, smaller and without what the camera wrote into it, a document looked through. Throws `bad-input` or `too-large`
 * with one sentence.
 */
export type PrepareMedia = (job: MediaJob) => Promise<PreparedMedia>
