import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { photoEndings } from 'domain/media/media-use'
import type { Album, Photo } from 'domain/photos/album'
import { isProblem, Problem } from 'domain/problem'
import { AlbumIdSchema } from 'domain/programme/ids'
import * as v from 'valibot'
import type { Platform } from '../../ports'
import { consoleActor } from '../../usecases/actor'
import { readForum } from '../../usecases/forum/read-forum'
import { type BroughtPhoto, bringPhoto, photoIdOf } from '../../usecases/photos/bring-photo'
import { addPhotos, albumFor, captionPhoto, removePhoto, setAlbumTitle } from '../../usecases/photos/photos'
import { readPhotos } from '../../usecases/photos/read-photos'
import type { Command, CommandOutput, ParsedArgs } from '../command'
import { mediaFileAt, prepareHere } from '../prepare-here'
import { named } from '../programme-file'
import { parseLocalizedText } from '../text-of'
import { countOf, flagText, linesOr, newRequest, wordAt } from '../words'

/** The pictures at a place, and the names of what else is there. */
type Found = { readonly pictures: readonly string[]; readonly others: readonly string[] }

/** Those of iPhones are named, to be refused by name. */
const endings = [...photoEndings, 'heic', 'heif']
const isPicture = (name: string): boolean => endings.includes(path.extname(name).slice(1).toLowerCase())

/** Pictures in a folder, in the order of their names; a file alone is itself. What begins with a dot is the computer's own. */
async function picturesAt(place: string): Promise<Found> {
  const found = await stat(place).catch(() => undefined)
  if (!found) throw new Problem('bad-input', `There is no file and no folder ${place}.`)
  if (!found.isDirectory()) return { pictures: [place], others: [] }
  const entries = (await readdir(place, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
  const inOrder = entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  const pictures = inOrder.filter((entry) => !entry.isDirectory() && isPicture(entry.name))
  if (pictures.length === 0) throw new Problem('bad-input', `There is no picture in ${place}.`)
  const others = inOrder.filter((entry) => !pictures.includes(entry))
  return {
    pictures: pictures.map(({ name }) => path.join(place, name)),
    others: others.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)),
  }
}

/** What is said in the language asked for, else in the forum's first. */
async function said(platform: Platform, typed: ParsedArgs, wording: string) {
  const { languages } = await readForum(platform)
  const language = flagText(typed, 'language') ?? languages[0] ?? 'en'
  if (languages.includes(language)) return parseLocalizedText(language, wording)
  throw new Problem('bad-input', `The forum has no language "${language}"; its languages: ${languages.join(', ')}.`)
}

function need(typed: ParsedArgs, name: string): string {
  const text = flagText(typed, name)
  if (text) return text
  throw new Problem('bad-input', `--${name} is missing.`)
}

type Brought = BroughtPhoto & Pick<Photo, 'id'>
type Refused = { readonly file: string; readonly reason: string }

/** A photo whose files are kept, `undefined` for one that is known already, or why it cannot be shown. */
async function brought(home: Platform, file: string, known: Set<string>): Promise<Brought | Refused | undefined> {
  const name = path.basename(file)
  try {
    return await named(name, async () => {
      const found = await mediaFileAt(file)
      const id = await photoIdOf(found.bytes)
      if (known.has(id)) return undefined
      const photo = await bringPhoto({ ...home, prepareMedia: prepareHere }, found)
      known.add(id)
      return { id, ...photo }
    })
  } catch (error) {
    if (isProblem(error)) return { file: name, reason: error.message }
    throw error
  }
}

/** One after the other, and shown together. A picture of a folder that cannot be shown is named, and keeps back no other. */
async function add(platform: Platform, typed: ParsedArgs, fault: (words: string) => void): Promise<CommandOutput> {
  const words = flagText(typed, 'caption')
  const caption = words === undefined ? {} : await said(platform, typed, words)
  const gallery = await readPhotos(platform)
  const album = albumFor(gallery, flagText(typed, 'album') as Album['id'] | undefined).id
  const known = new Set<string>(gallery.photos.map(({ id }) => id))
  const { pictures, others } = await picturesAt(wordAt(typed, 1))
  const photos: Photo[] = []
  const refused: Refused[] = []
  for (const file of pictures) {
    const one = await brought(platform, file, known)
    if (one && 'reason' in one) refused.push(one)
    else if (one) photos.push({ ...one, album, caption })
  }
  const added = photos.length > 0 ? await addPhotos(platform, consoleActor, { request: newRequest(), photos }) : []
  for (const { reason } of refused) fault(reason)
  const ids = added.map(({ id }) => id)
  const there = pictures.length - refused.length - ids.length
  const lines = [
    ids.length > 0 ? `${ids.length} in the album ${album}: ${ids.join(', ')}` : 'No photo was added.',
    ...(there > 0 ? [`${there} ${there === 1 ? 'was' : 'were'} in the gallery already.`] : []),
    ...(refused.length > 0 ? [`${countOf(refused.length, 'picture')} cannot be shown.`] : []),
    ...(others.length > 0 ? [`Left out, because their names are not those of pictures: ${others.join(', ')}`] : []),
    ...(ids.length > 0 && words === undefined ? ['They have no caption yet: "photo caption" gives one.'] : []),
  ]
  return { data: { added: ids, there, refused, others }, text: lines.join('\n') }
}

async function remove(platform: Platform, typed: ParsedArgs): Promise<CommandOutput> {
  const { id } = await removePhoto(platform, consoleActor, { request: newRequest(), id: wordAt(typed, 1) })
  return { data: { id }, text: `${id} is off the gallery.` }
}

async function caption(platform: Platform, typed: ParsedArgs): Promise<CommandOutput> {
  const wordings = await said(platform, typed, need(typed, 'caption'))
  const request = newRequest()
  const { id, caption } = await captionPhoto(platform, consoleActor, { request, id: wordAt(typed, 1), wordings })
  return { data: { id, caption }, text: `${id} says so now.` }
}

async function album(platform: Platform, typed: ParsedArgs): Promise<CommandOutput> {
  const id = v.safeParse(AlbumIdSchema, wordAt(typed, 1))
  if (!id.success) throw new Problem('bad-input', `"${wordAt(typed, 1)}" is no id: 1 to 20 of a-z, 0-9 and -.`)
  const words = await said(platform, typed, need(typed, 'caption'))
  const kept = (await readPhotos(platform)).albums.find((one) => one.id === id.output)?.title
  const title = { ...kept, ...words }
  await setAlbumTitle(platform, consoleActor, { request: newRequest(), id: id.output, title })
  return { data: { id: id.output, title }, text: `There is an album ${id.output}.` }
}

type PhotoCommand = (platform: Platform, typed: ParsedArgs, fault: (words: string) => void) => Promise<CommandOutput>

const acts: Readonly<Record<string, PhotoCommand>> = {
  add,
  remove,
  caption,
  album,
}

/** The gallery, which grows on its own: no release is made for a photo. */
export const photoCommands: Record<string, Command> = {
  photo: {
    about: 'Add, remove or caption photos, or name an album: add, remove, caption, album.',
    usage: 'ACT WHAT [--album ID] [--caption TEXT] [--language TAG]',
    flags: { album: 'string', caption: 'string', language: 'string' },
    run: async (place, typed) => {
      const name = wordAt(typed, 0)
      const act = Object.hasOwn(acts, name) ? acts[name] : undefined
      if (!act) throw new Problem('bad-input', `There is no act "${name}"; known: ${Object.keys(acts).join(', ')}.`)
      return act(await place.open(), typed, place.fault)
    },
  },
  photos: {
    about: 'List the albums and their photos.',
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
