import type { Album, Gallery, Photo } from 'domain/photos/album'
import { Problem } from 'domain/problem'
import { photosPath } from 'domain/release/release-files'
import type { LocalizedText } from 'domain/text/text'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { nextRevision, type Turn } from '../next-revision'
import { deleteDueFiles, scheduleMediaRemoval } from '../store/removals'
import { readPhotos } from './read-photos'

const part = { read: readPhotos, pathOf: photosPath, name: 'photos' } as const

type Params<Payload> = Payload & { readonly request: string }
type Parts = Omit<Gallery, 'rev'>

function act<Payload extends object, Answer>(
  platform: Platform,
  actor: Actor,
  action: string,
  { request, ...payload }: Params<Payload>,
  work: (gallery: Parts) => Turn<Gallery, Answer>,
): Promise<Answer> {
  return nextRevision<Gallery, Answer>(platform, actor, { request, action, payload }, part, ({ albums, photos }) =>
    work({ albums, photos }),
  )
}

/** The error for an unknown album. */
export function albumNotFound({ albums }: Parts, id: string): Problem {
  const known = albums.map((album) => album.id).join(', ')
  return new Problem('gone', `There is no album "${id}"; known: ${known || 'none'}.`)
}

function albumIn(gallery: Parts, id: string): Album {
  const found = gallery.albums.find((album) => album.id === id)
  if (found) return found
  throw albumNotFound(gallery, id)
}

function photoIn({ photos }: Parts, id: string): Photo {
  const found = photos.find((photo) => photo.id === id)
  if (found) return found
  throw new Problem('gone', `There is no photo "${id}".`)
}

/**
 * Puts photos, whose files are kept already, at the end of their albums. Those that are there already stay as they are.
 * Answers the ones that are new. Throws `gone` where there is no such album.
 */
export const addPhotos = (platform: Platform, actor: Actor, input: Params<{ readonly photos: readonly Photo[] }>) =>
  act(platform, actor, 'photos', input, (gallery) => {
    const there = new Set<string>(gallery.photos.map(({ id }) => id))
    const added = input.photos.filter(({ id, album }) => {
      const isNew = albumIn(gallery, album) && !there.has(id)
      there.add(id)
      return isNew
    })
    const after = added.map(({ id, album, caption }) => ({ id, album, caption }))
    return { state: { ...gallery, photos: [...gallery.photos, ...added] }, before: null, after, answer: added }
  })

/**
 * Takes a photo off the gallery and deletes its files; a device that has shown it may keep it. Answers what it was.
 * Throws `gone`. If the files cannot be deleted now, the worker deletes them.
 */
export async function removePhoto(
  platform: Platform,
  actor: Actor,
  input: Params<{ readonly id: string }>,
): Promise<Photo> {
  const removed = await act(platform, actor, 'photo-removed', input, (gallery) => {
    const found = photoIn(gallery, input.id)
    const { id, picture, thumbnail } = found
    const photos = gallery.photos.filter((photo) => photo !== found)
    return {
      state: { ...gallery, photos },
      before: found,
      after: null,
      answer: found,
      settle: (transaction) => scheduleMediaRemoval(transaction, id, [picture.path, thumbnail.path]),
    }
  })
  await deleteDueFiles(platform).catch(() => undefined)
  return removed
}

/** Gives a photo another caption. Answers it. Throws `gone`. */
export const captionPhoto = (
  platform: Platform,
  actor: Actor,
  input: Params<{ readonly id: string; readonly caption: LocalizedText }>,
) =>
  act(platform, actor, 'photo-caption', input, (gallery) => {
    const found = photoIn(gallery, input.id)
    const after: Photo = { ...found, caption: input.caption }
    const photos = gallery.photos.map((photo) => (photo === found ? after : photo))
    return { state: { ...gallery, photos }, before: found, after, answer: after }
  })

/** Makes an album, or gives one that is there another title. Answers it. */
export const setAlbumTitle = (
  platform: Platform,
  actor: Actor,
  input: Params<{ readonly id: Album['id']; readonly title: LocalizedText }>,
) =>
  act(platform, actor, 'album', input, (gallery) => {
    const before = gallery.albums.find(({ id }) => id === input.id) ?? null
    const after: Album = { id: input.id, title: input.title }
    const albums = before
      ? gallery.albums.map((album) => (album === before ? after : album))
      : [...gallery.albums, after]
    return { state: { ...gallery, albums }, before, after, answer: after }
  })
