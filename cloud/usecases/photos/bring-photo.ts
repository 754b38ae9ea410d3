import type { MediaJob } from 'domain/media/media-job'
import type { Album, Photo } from 'domain/photos/album'
import type { ImageFile } from 'domain/programme/parts'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { findAct, readLog } from '../draft/acts'
import { finishUpload, readUpload } from '../import/uploads'
import { bringMedia, forgetRefused } from '../media/bring-media'
import { shaOf } from '../store/files'
import { addPhotos, albumFor } from './photos'
import { readPhotos } from './read-photos'

/** A photo's files, which are kept. */
export type BroughtPhoto = Pick<Photo, 'picture' | 'thumbnail'>

/** A photo's id is made of its file: the same one is the same whenever it comes. */
export const photoIdOf = async (file: Uint8Array): Promise<Photo['id']> =>
  `p-${(await shaOf(new Uint8Array(file))).slice(0, 10)}` as Photo['id']

/**
 * Makes a photo ready for guests, in two sizes and without where, when and by whom it was taken, and keeps both files; they
 * are removed again if the photo is in no gallery a day later. Throws `bad-input` or `too-large` with one sentence.
 */
export async function bringPhoto(platform: Platform, job: Omit<MediaJob, 'use'>): Promise<BroughtPhoto> {
  const { file, thumbnail } = await bringMedia(platform, { ...job, use: 'photo' })
  if (!thumbnail) throw new Error('A photo was made ready without a thumbnail')
  return { picture: file as ImageFile, thumbnail: thumbnail.file }
}

type Added = { readonly photo: Photo['id']; readonly album: Album['id']; readonly isNew: boolean }
type Asked = {
  readonly request: string
  readonly upload: string
  readonly album?: Album['id']
  /** As its device has drawn it. */
  readonly thumbnail?: Uint8Array
}

/**
 * Shows a photo that a member has uploaded, without a caption. One that is in the gallery already stays as it is (`isNew`: false). Asked again
 * for the same upload, it answers the same and does nothing. An upload that is refused is forgotten. Throws as `bringPhoto`
 * and `albumFor` do, and `gone` where the upload is not there as a whole.
 */
export async function addUploadedPhoto(
  platform: Platform,
  actor: Actor,
  { request, upload, album: id, thumbnail: drawn }: Asked,
): Promise<Added> {
  const { name, bytes, made } = await readUpload<Added>(platform, actor, upload)
  if (made?.photo !== undefined) return made
  const gallery = await readPhotos(platform)
  const album = albumFor(gallery, id).id
  const photoId = await photoIdOf(bytes)
  const there = gallery.photos.find((photo) => photo.id === photoId)
  const { picture, thumbnail } =
    there ??
    (await bringPhoto(platform, { name, bytes, thumbnail: drawn }).catch(forgetRefused(platform, actor, upload)))
  const asked = { request, photos: [{ id: photoId, picture, thumbnail, album, caption: {} }] }
  const isNew = there ? await isDone(platform, actor, asked) : (await addPhotos(platform, actor, asked)).length > 0
  const answer: Added = { photo: photoId, album: there?.album ?? album, isNew }
  await finishUpload(platform, actor, upload, answer)
  return answer
}

/** Whether it is this very request that has put the photo into the gallery. */
async function isDone(platform: Platform, actor: Actor, { request, ...payload }: { readonly request: string }) {
  const log = await readLog(platform)
  return (await findAct(platform, log, actor, { request, action: 'photos', payload })) !== undefined
}
