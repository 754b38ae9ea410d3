import { create } from 'zustand'

type PhotosFocus = {
  /** The album that the tab shows; nothing for all photos. */
  readonly album?: string
  /** The photo that is open. */
  readonly photo?: string
}

export const usePhotosFocus = create<PhotosFocus>()(() => ({}))

/** Shows an album, or opens one photo. A photo that is asked for without an album is looked for among all. */
export const focusPhotos = (focus: PhotosFocus): void => usePhotosFocus.setState(focus, true)
