import type { PickedFile } from './picked-file'
import { resizedPhoto } from './resized-photo.h5'

/** Characters that one call of `String.fromCharCode` takes without running out of its stack. */
const AT_ONCE = 8192

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(text)
}

/** A photo of the browser's, which draws it before it is sent. */
export const pickedPhoto = (file: File): PickedFile => ({
  ...pickedFile(file),
  asPhoto: async () => {
    const { photo, thumbnail } = await resizedPhoto(file)
    return {
      ...(photo && { file: pickedFile(new File([photo], file.name)) }),
      ...(thumbnail && { thumbnail: base64Of(new Uint8Array(await thumbnail.arrayBuffer())) }),
    }
  },
})

/** A file of the browser's, from a field or dropped on the page. */
export const pickedFile = (file: File): PickedFile => ({
  name: file.name,
  size: file.size,
  part: (from, to) => file.slice(from, to),
  read: async (from, to) => base64Of(new Uint8Array(await file.slice(from, to).arrayBuffer())),
})
