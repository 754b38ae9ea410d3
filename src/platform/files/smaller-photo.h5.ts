import { PHOTO_SIDE } from 'domain/media/limits'

/** Bytes of a picture that is not made smaller for its bytes alone. */
const LIGHT = 1024 * 1024
const QUALITY = 0.9
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
 * A photo as a JPEG no larger than guests see it, without what the camera wrote into it; nothing where it is small already, or
 * where the browser cannot read it: then the backend says what it thinks of the file itself.
 */
export async function smallerPhoto(file: File): Promise<Blob | undefined> {
  const address = URL.createObjectURL(file)
  try {
    const image = await imageOf(address)
    const [width, height] = [image.naturalWidth, image.naturalHeight]
    const scale = Math.min(1, PHOTO_SIDE / Math.max(width, height, 1))
    if (scale === 1 && file.size < LIGHT) return undefined
    return await drawn(image, Math.round(width * scale), Math.round(height * scale))
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}

function drawn(image: HTMLImageElement, width: number, height: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(undefined)
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, width, height)
  pen.drawImage(image, 0, 0, width, height)
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/jpeg', QUALITY))
}
