import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Album, Photo } from 'domain/album'
import { Problem } from 'domain/problem'
import { AlbumIdSchema } from 'domain/programme/ids'
import * as v from 'valibot'
import type { Platform } from '../../ports'
import { consoleActor } from '../../usecases/actor'
import { addPhotos, captionPhoto, nameAlbum, noAlbum, removePhoto } from '../../usecases/photos'
import { readPhotos } from '../../usecases/read-photos'
import { readRelease } from '../../usecases/read-release'
import type { Command, Told, Typed } from '../command'
import { photoId, preparePhoto } from '../pictures'
import { textOf } from '../text-of'
import { flagText, linesOr, newRequest, wordAt } from '../words'

/** Pictures in a folder, in the order of their names; a file alone is itself. */
async function picturesAt(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined)
  if (!found) throw new Problem('bad-input', `There is no file and no folder ${place}.`)
  if (!found.isDirectory()) return [place]
  const all = (await readdir(place)).filter((name) => /^[^.].*\.(jpe?g|png|webp|tiff?|gif|hei[cf])$/i.test(name))
  const names = all.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  if (names.length === 0) throw new Problem('bad-input', `There is no picture in ${place}.`)
  return names.map((name) => path.join(place, name))
}

/** What is said in the language asked for, else in the forum's first. */
async function said(platform: Platform, typed: Typed, wording: string) {
  const { languages } = (await readRelease(platform)).programme.forum
  const language = flagText(typed, 'language') ?? languages[0] ?? 'en'
  if (languages.includes(language)) return textOf(language, wording)
  throw new Problem('bad-input', `The forum has no language "${language}"; its languages: ${languages.join(', ')}.`)
}

function need(typed: Typed, name: string): string {
  const text = flagText(typed, name)
  if (text) return text
  throw new Problem('bad-input', `--${name} is missing.`)
}

/** One after the other, and shown together: of a folder with a broken picture none is. */
async function add(platform: Platform, typed: Typed): Promise<Told> {
  const album = need(typed, 'album') as Album['id']
  const caption = await said(platform, typed, need(typed, 'caption'))
  const gallery = await readPhotos(platform)
  if (!gallery.albums.some(({ id }) => id === album)) throw noAlbum(gallery, album)
  const known = new Set(gallery.photos.map(({ id }) => id))
  const photos: Photo[] = []
  const places = await picturesAt(wordAt(typed, 1))
  for (const file of places) {
    const id = await photoId(file)
    if (known.has(id)) continue
    known.add(id)
    const { photo, files } = await preparePhoto(file)
    for (const { path: name, blob } of files) await platform.blobs.put(name, blob)
    photos.push({ ...photo, album, caption })
  }
  const added = photos.length > 0 ? await addPhotos(platform, consoleActor, { request: newRequest(), photos }) : []
  const ids = added.map(({ id }) => id)
  const there = places.length - ids.length
  const rest = there > 0 ? [`${there} ${there === 1 ? 'was' : 'were'} in the gallery already.`] : []
  const shown = ids.length > 0 ? [`${ids.length} in the album ${album}: ${ids.join(', ')}`] : []
  return { data: { added: ids, there }, text: [...shown, ...rest].join('\n') }
}

async function remove(platform: Platform, typed: Typed): Promise<Told> {
  const { id } = await removePhoto(platform, consoleActor, { request: newRequest(), id: wordAt(typed, 1) })
  return { data: { id }, text: `${id} is off the gallery.` }
}

async function caption(platform: Platform, typed: Typed): Promise<Told> {
  const id = wordAt(typed, 1)
  const words = await said(platform, typed, need(typed, 'caption'))
  const kept = (await readPhotos(platform)).photos.find((photo) => photo.id === id)?.caption
  await captionPhoto(platform, consoleActor, { request: newRequest(), id, caption: { ...kept, ...words } })
  return { data: { id, caption: { ...kept, ...words } }, text: `${id} says so now.` }
}

async function album(platform: Platform, typed: Typed): Promise<Told> {
  const id = v.safeParse(AlbumIdSchema, wordAt(typed, 1))
  if (!id.success) throw new Problem('bad-input', `"${wordAt(typed, 1)}" is no id: 1 to 20 of a-z, 0-9 and -.`)
  const words = await said(platform, typed, need(typed, 'caption'))
  const kept = (await readPhotos(platform)).albums.find((one) => one.id === id.output)?.title
  const title = { ...kept, ...words }
  await nameAlbum(platform, consoleActor, { request: newRequest(), id: id.output, title })
  return { data: { id: id.output, title }, text: `There is an album ${id.output}.` }
}

const acts: Readonly<Record<string, (platform: Platform, typed: Typed) => Promise<Told>>> = {
  add,
  remove,
  caption,
  album,
}

/** The gallery, which grows on its own: no release is made for a photo. */
export const photoCommands: Record<string, Command> = {
  photo: {
    usage: 'ACT WHAT [--album ID] [--caption TEXT] [--language TAG]',
    flags: { album: 'string', caption: 'string', language: 'string' },
    run: async (place, typed) => {
      const name = wordAt(typed, 0)
      const act = Object.hasOwn(acts, name) ? acts[name] : undefined
      if (!act) throw new Problem('bad-input', `There is no act "${name}"; known: ${Object.keys(acts).join(', ')}.`)
      return act(await place.open(), typed)
    },
  },
  photos: {
    usage: '',
    run: async (place) => {
      const { albums, photos } = await readPhotos(await place.open())
      const lines = albums.map(
        ({ id }) =>
          `${id}: ${photos
            .filter((photo) => photo.album === id)
            .map((one) => one.id)
            .join(', ')}`,
      )
      return { data: { albums, photos }, text: linesOr(lines, 'There is no album yet.') }
    },
  },
}
