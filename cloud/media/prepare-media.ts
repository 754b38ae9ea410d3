import { createHash } from 'node:crypto'
import { LARGEST_DRAWING, MOST_PIXELS } from 'domain/media/limits'
import type { MediaJob, PreparedMedia, PrepareMedia, Thumbnail } from 'domain/media/media-job'
import type { MediaUse } from 'domain/media/media-use'
import { decodeText } from '../formats/decode'
import { officeType } from './check-office'
import { isActivePdf, requireQuietPdf } from './check-pdf'
import { type ContentKind, contentKind } from './content-kind'
import type { DrawPage } from './draw-page'
import { type DrawPhoto, type PhotoKind, photoKinds } from './draw-photo'
import type { DrawPicture } from './draw-picture'
import { cleanDrawing } from './drawing/clean-drawing'
import { type Picture, type PictureKind, sizeOf } from './keep-picture'
import { refused, tooManyPixels } from './refuse'

/** What draws pictures, photos and pages of PDFs anew. */
type Drawing = { readonly picture: DrawPicture; readonly photo: DrawPhoto; readonly page: DrawPage }

/** Makes files ready where the caller runs, drawn by what is given. */
export const mediaPreparer =
  (draw: Drawing): PrepareMedia =>
  async (job) => {
    if (job.bytes.byteLength === 0) throw refused('empty')
    const kind = contentKind(job.bytes)
    if (job.use === 'photo') return preparedPhoto(job, kind, draw.photo)
    if (job.use === 'document') return preparedDocument(job, kind)
    if (kind === 'svg' && job.use !== 'portrait') return preparedDrawing(job)
    if (kind === 'pdf' && job.use === 'plan') return preparedPage(job, draw)
    if (kind !== 'png' && kind !== 'jpeg' && kind !== 'webp')
      throw refused(kind === 'pdf' ? 'picture-pdf' : 'picture-kind')
    return preparedPicture({ ...job, use: job.use }, kind, draw.picture)
  }

type PictureJob = MediaJob & { readonly use: MediaUse }

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
} as const

const ENDINGS: Readonly<Partial<Record<keyof typeof TYPES, string>>> = { jpeg: 'jpg' }

/** `media/plan-1f0c….svg`: nobody guesses the name of a file that is not published yet. */
function nameFor(stem: string, bytes: Uint8Array, type: keyof typeof TYPES): string {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 20)
  return `media/${stem}-${hash}.${ENDINGS[type] ?? type}`
}

async function preparedDocument({ bytes, name }: MediaJob, kind: ContentKind): Promise<PreparedMedia> {
  if (kind === 'old-office') throw refused('document-old')
  if (kind !== 'pdf' && kind !== 'office') throw refused('document-kind')
  if (kind === 'pdf') requireQuietPdf(bytes)
  const type = kind === 'pdf' ? 'pdf' : await officeType(bytes)
  const file = { path: nameFor(stemOf(name), bytes, type), bytes: bytes.byteLength }
  return { file, bytes, type: TYPES[type], leftOut: [] }
}

const LONGEST_STEM = 60

/** What guests who keep the document find it by: its name without the ending, as far as it is Latin. */
function stemOf(name: string): string {
  const stem = name
    .replace(/\.[^.]*$/, '')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return stem.slice(0, LONGEST_STEM).replace(/-+$/, '').toLowerCase() || 'document'
}

function preparedDrawing({ bytes, use }: MediaJob): PreparedMedia {
  if (bytes.byteLength > LARGEST_DRAWING) throw refused('drawing-large')
  const { text, width, height, leftOut } = cleanDrawing(decodeText(bytes))
  const clean = new TextEncoder().encode(text)
  const file = { path: nameFor(use, clean, 'svg'), bytes: clean.byteLength, width, height }
  return { file, bytes: clean, type: TYPES.svg, leftOut }
}

async function preparedPicture(
  { bytes, use }: PictureJob,
  kind: PictureKind,
  draw: DrawPicture,
): Promise<PreparedMedia> {
  const size = sizeOf(bytes, kind)
  if (size.width * size.height > MOST_PIXELS) throw tooManyPixels(MOST_PIXELS)
  return { ...fileOf(use, await draw(bytes, kind, use)), leftOut: [] }
}

/** The first page, as a picture of it would be. What the PDF runs does not run while it is drawn, and is not in the picture. */
async function preparedPage({ bytes, name }: MediaJob, draw: Drawing): Promise<PreparedMedia> {
  const { png, pages } = await draw.page(bytes)
  const prepared = await preparedPicture({ name, bytes: png, use: 'plan' }, 'png', draw.picture)
  return {
    ...prepared,
    leftOut: [...(isActivePdf(bytes) ? ['active' as const] : []), ...(pages > 1 ? ['pages' as const] : [])],
  }
}

async function preparedPhoto(
  { bytes, thumbnail: drawn }: MediaJob,
  kind: ContentKind,
  draw: DrawPhoto,
): Promise<PreparedMedia> {
  if (!photoKinds.some((one) => one === kind)) throw refused('picture-kind')
  const { picture, thumbnail } = await draw(bytes, kind as PhotoKind, drawn)
  const file = fileOf('photo', picture)
  return { ...file, thumbnail: thumbnail === picture ? file : fileOf('photo-small', thumbnail), leftOut: [] }
}

/** A picture as it is kept, under a name with its hash. */
function fileOf(stem: string, { bytes, kind, width, height }: Picture): Thumbnail {
  const file = { path: nameFor(stem, bytes, kind), bytes: bytes.byteLength, width, height }
  return { file, bytes, type: TYPES[kind] }
}
