import { type Album, defaultAlbum, type Gallery, type Photo } from 'domain/photos/album'
import { mediaOf } from 'domain/photos/media'
import { Problem } from 'domain/problem'
import { photosPath } from 'domain/release/release-files'
import type { LocalizedText } from 'domain/text/text'
import type { Duration } from 'domain/time/time'
import type { Platform } from '../../ports'
import type { Actor } from '../actor'
import { endAfter, trustedNow } from '../forum/forum-time'
import { unwatchMedia } from '../media/unused-media'
import { nextRevision, type Turn } from '../next-revision'
import { cancelMediaRemoval, deleteDueFiles, mediaRemoval, scheduleMediaRemoval } from '../store/removals'
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
function albumNotFound({ albums }: Parts, id: string): Problem {
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

/** The album that is asked for, else the first; a gallery without any gets one. Throws `gone` for an unknown album. */
export function albumFor(gallery: Parts, id: Album['id'] | undefined): Album {
  if (id !== undefined) return albumIn(gallery, id)
  return gallery.albums[0] ?? defaultAlbum
}

/**
 * Puts photos, whose files are kept already, at the end of their albums. Those that are there already stay as they are.
 * Answers the ones that are new. Throws `gone` where there is no such album; the default one is made with its first photo.
 */
export async function addPhotos(
  platform: Platform,
  actor: Actor,
  input: Params<{ readonly photos: readonly Photo[] }>,
): Promise<readonly Photo[]> {
  const shown = await act(platform, actor, 'photos', input, (gallery) => {
    const isFirst = gallery.albums.length === 0 && input.photos.some(({ album }) => album === defaultAlbum.id)
    const albums = isFirst ? [defaultAlbum] : gallery.albums
    const there = new Set<string>(gallery.photos.map(({ id }) => id))
    const added = input.photos.filter(({ id, album }) => {
      const isNew = albumIn({ ...gallery, albums }, album) && !there.has(id)
      there.add(id)
      return isNew
    })
    const after = added.map(({ id, album, caption }) => ({ id, album, caption }))
    return { state: { albums, photos: [...gallery.photos, ...added] }, before: null, after, answer: added }
  })
  await unwatchMedia(platform, mediaOf(shown))
  return shown
}

/** A removed photo, as it waits for its files to be deleted. */
type Removed = { readonly photo: Photo; readonly place: number }

/**
 * Takes a photo off the gallery and deletes its files, `keepFor` later: until then `restorePhoto` puts it back. A device that
 * has shown it may keep it. Answers what it was. Throws `gone`. If the files cannot be deleted now, the worker deletes them.
 */
export async function removePhoto(
  platform: Platform,
  actor: Actor,
  input: Params<{ readonly id: string }>,
  keepFor: Duration = 0,
): Promise<Photo> {
  const removed = await act(platform, actor, 'photo-removed', input, (gallery) => {
    const photo = photoIn(gallery, input.id)
    const of: Removed = { photo, place: gallery.photos.indexOf(photo) }
    return {
      state: { ...gallery, photos: gallery.photos.filter((one) => one !== photo) },
      before: photo,
      after: null,
      answer: photo,
      settle: (transaction) =>
        scheduleMediaRemoval(transaction, photo.id, {
          paths: mediaOf(photo),
          due: keepFor && endAfter(platform.clock, keepFor),
          of,
        }),
    }
  })
  await deleteDueFiles(platform).catch(() => undefined)
  return removed
}

/** Puts a removed photo back where it was. Answers it. Throws `gone` once its files are, or are about to be, deleted. */
export async function restorePhoto(
  platform: Platform,
  actor: Actor,
  input: Params<{ readonly id: string }>,
): Promise<Photo> {
  const tooLate = () => new Problem('gone', `The photo "${input.id}" cannot be put back any more; add it again.`)
  const of = (await mediaRemoval(platform.documents, input.id))?.of
  return act(platform, actor, 'photo-restored', input, (gallery) => {
    if (!of || gallery.photos.some(({ id }) => id === input.id)) throw tooLate()
    const { photo, place } = of as Removed
    const photos = [...gallery.photos]
    photos.splice(place, 0, photo)
    return {
      state: { ...gallery, photos },
      before: null,
      after: photo,
      answer: photo,
      settle: async (transaction) => {
        if (!(await cancelMediaRemoval(transaction, photo.id, trustedNow(platform.clock)))) throw tooLate()
      },
    }
  })
}

/** What a caption becomes: each wording takes the place of the one in its language, an empty one takes it away. */
export const withWordings = (caption: LocalizedText, wordings: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries({ ...caption, ...wordings }).filter(([, wording]) => wording.trim() !== ''))

/** Words a photo anew in some languages and leaves the others as they are. Answers the photo. Throws `gone`. */
export const captionPhoto = (
  platform: Platform,
  actor: Actor,
  input: Params<{ readonly id: string; readonly wordings: LocalizedText }>,
) =>
  act(platform, actor, 'photo-caption', input, (gallery) => {
    const found = photoIn(gallery, input.id)
    const after: Photo = { ...found, caption: withWordings(found.caption, input.wordings) }
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
