import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Photo } from 'domain/photos/album'
import { Problem } from 'domain/problem'
import type { ImageFile } from 'domain/programme/parts'
import type { Blob } from '../ports'

/** Pixels: what a phone's screen can show of a picture, and of a picture in a grid. */
const LARGE = 1600
const SMALL = 480
/** Larger than any camera's; a file that claims more is made to fill the memory. */
const MOST_PIXELS = 120_000_000
/** What shows through a picture with holes. */
const PAPER = '#ffffff'
const FORMATS = ['jpeg', 'png', 'webp', 'tiff', 'gif']

export type ImageFileToStore = { readonly path: string; readonly blob: Blob }

/** A photo's files, and all of it but what an organiser says of it. */
export type Prepared = {
  readonly photo: Pick<Photo, 'id' | 'picture' | 'thumbnail'>
  readonly files: readonly ImageFileToStore[]
}

/** A photo's id is made of its file: the same one is the same whenever it comes. Throws `bad-input`. */
export async function photoId(file: string): Promise<Photo['id']> {
  return idOf(await bytesOf(file))
}

const idOf = (original: Uint8Array): Photo['id'] => `p-${hashOf(original).slice(0, 10)}` as Photo['id']

const bytesOf = (file: string): Promise<Uint8Array> =>
  readFile(file).catch(() => {
    throw new Problem('bad-input', `${file} cannot be read.`)
  })

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * A photo as guests get it: upright, in two sizes, in the colours of the web, and without what the camera wrote into it
 * (where and when it was taken, and by whom). Throws `bad-input` that names the file where it is no picture, is cut short, or is of a kind that is not read.
 */
export async function preparePhoto(file: string): Promise<Prepared> {
  const original = await bytesOf(file)
  const { default: sharp } = await import('sharp')
  try {
    const input = () => sharp(original, { limitInputPixels: MOST_PIXELS, failOn: 'truncated' }).autoOrient()
    const { format = 'none' } = await input().metadata()
    if (!FORMATS.includes(format)) throw new Error(`pictures of the kind ${format} are not read; save it as JPEG`)
    const within = { withoutEnlargement: true, fit: 'inside' } as const
    // One after the other: both at once take twice the memory.
    const large = input()
      .flatten({ background: PAPER })
      .resize({ width: LARGE, height: LARGE, ...within })
    const picture = await large.jpeg({ quality: 80, mozjpeg: true }).toBuffer({ resolveWithObject: true })
    const small = input()
      .flatten({ background: PAPER })
      .resize({ width: SMALL, ...within })
    const thumbnail = await small.webp({ quality: 72 }).toBuffer({ resolveWithObject: true })
    const id = idOf(original)
    return preparedOf(id, [
      { ...picture, type: 'image/jpeg', name: `${id}-${hashOf(picture.data).slice(0, 8)}.jpg` },
      { ...thumbnail, type: 'image/webp', name: `${id}-small-${hashOf(thumbnail.data).slice(0, 8)}.webp` },
    ])
  } catch (error) {
    throw new Problem('bad-input', `${path.basename(file)} is no photo to show: ${reasonOf(error)}.`)
  }
}

type Drawn = {
  readonly data: Buffer
  readonly info: { readonly width: number; readonly height: number }
  readonly type: string
  readonly name: string
}

function preparedOf(id: Photo['id'], [picture, thumbnail]: readonly [Drawn, Drawn]): Prepared {
  const fileOf = ({ name, data, type }: Drawn): ImageFileToStore => ({
    path: `media/${name}`,
    blob: { bytes: data, type },
  })
  const pictureOf = ({ name, data, info: { width, height } }: Drawn): ImageFile => ({
    path: `media/${name}`,
    bytes: data.length,
    width,
    height,
  })
  return {
    photo: { id, picture: pictureOf(picture), thumbnail: pictureOf(thumbnail) },
    files: [fileOf(picture), fileOf(thumbnail)],
  }
}

/** The library's own words, of which the first sentence is enough. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split(/\n|\. /)[0]?.replace(/\.$/, '') ?? ''
