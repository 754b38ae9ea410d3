import { downloadFile } from '../files/download-file.h5'
import type { PosterSaveResult } from './save-poster'

/** At once: browsers share a file only while the press that asked for it is fresh. */
function fileOf(canvas: HTMLCanvasElement, name: string): File {
  const [, text = ''] = canvas.toDataURL('image/png').split(',')
  const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
  return new File([bytes], name, { type: 'image/png' })
}

/** The device's own way to keep or pass on a picture where it has one, else a download. */
export async function savePoster(canvas: object, name: string): Promise<PosterSaveResult> {
  try {
    const file = fileOf(canvas as HTMLCanvasElement, name)
    if (!navigator.canShare?.({ files: [file] })) {
      downloadFile(file, file.name)
      return 'downloaded'
    }
    await navigator.share({ files: [file] })
    return 'shared'
  } catch (fault) {
    return (fault as { name?: unknown }).name === 'AbortError' ? 'cancelled' : 'failed'
  }
}
