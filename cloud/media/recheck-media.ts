import { LARGEST_DRAWING, LARGEST_MEDIA, MOST_PHOTO_PIXELS } from 'domain/media/limits'
import { decodeText } from '../formats/decode'
import { officeType } from './check-office'
import { requireQuietPdf } from './check-pdf'
import { type ContentKind, contentKind } from './content-kind'
import { cleanDrawing } from './drawing/clean-drawing'
import { cleanPicture, sizeOf } from './keep-picture'
import { refused, tooManyPixels } from './refuse'

/** What a file has to be inside for what its name ends in. */
const KINDS: Readonly<Record<string, ContentKind>> = {
  svg: 'svg',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
  pdf: 'pdf',
  docx: 'office',
  pptx: 'office',
  xlsx: 'office',
}

const DOCUMENTS: readonly string[] = ['pdf', 'docx', 'pptx', 'xlsx']

/**
 * A file of a forum that was made ready elsewhere, or says so, cleaned as one that is uploaded is: a drawing without what runs or is
 * fetched, a picture as it is without what a camera wrote into it, a document looked through. It keeps its name, by which
 * the forum knows it. Throws `bad-input` or `too-large` with one sentence.
 */
export async function recheckedMedia(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  const kind = contentKind(bytes)
  if (bytes.byteLength > LARGEST_MEDIA) throw refused('too-hard')
  if (kind !== KINDS[ending]) throw refused(DOCUMENTS.includes(ending) ? 'document-kind' : 'picture-kind')
  switch (kind) {
    case 'svg':
      if (bytes.byteLength > LARGEST_DRAWING) throw refused('drawing-large')
      return new TextEncoder().encode(cleanDrawing(decodeText(bytes)).text)
    case 'png':
    case 'jpeg':
    case 'webp': {
      const { width, height } = sizeOf(bytes, kind)
      if (width * height > MOST_PHOTO_PIXELS) throw tooManyPixels(MOST_PHOTO_PIXELS)
      return cleanPicture(bytes, kind)
    }
    case 'pdf':
      requireQuietPdf(bytes)
      return bytes
    default:
      if ((await officeType(bytes)) !== ending) throw refused('document-kind')
      return bytes
  }
}
