import { LARGEST_THUMBNAIL, LIGHT_PHOTO, PHOTO_SIDE, THUMBNAIL_SIDE } from 'domain/media/limits'
import { isWholePicture } from 'domain/media/whole-picture'

/** What shows through a picture with holes. */
const PAPER = '#ffffff'

/** The picture as the browser reads it, upright; rejects where it cannot. */
async function imageOf(address: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = address
  await image.decode()
  return image
}

/**
 * A photo as JPEGs without what the camera wrote into it: no larger than guests see it, unless it is small already, and in the
 * size of a grid. Nothing where the browser cannot read it, or it is cut short: then the backend says what it thinks of the file itself.
 */
export async function resizedPhoto(file: File): Promise<{ photo?: Blob; thumbnail?: Blob }> {
  if (!isWholePicture(new Uint8Array(await file.arrayBuffer()))) return {}
  const address = URL.createObjectURL(file)
  try {
    const image = await imageOf(address)
    const longer = Math.max(image.naturalWidth, image.naturalHeight)
    const photo = longer > PHOTO_SIDE || file.size > LIGHT_PHOTO ? await drawn(image, PHOTO_SIDE, 0.9) : undefined
    const thumbnail = await drawn(image, THUMBNAIL_SIDE, 0.7)
    return { photo, ...(thumbnail && thumbnail.size <= LARGEST_THUMBNAIL && { thumbnail }) }
  } catch {
    return {}
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** The image with its longer side at most `side` pixels. */
function drawn(image: HTMLImageElement, side: number, quality: number): Promise<Blob | undefined> {
  const { naturalWidth, naturalHeight } = image
  const scale = Math.min(1, side / Math.max(naturalWidth, naturalHeight, 1))
  const [width, height] = [Math.round(naturalWidth * scale), Math.round(naturalHeight * scale)]
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(undefined)
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, width, height)
  pen.drawImage(image, 0, 0, width, height)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', quality))
}
