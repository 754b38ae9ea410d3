import { fileUrl } from '@/platform/backend/file-url'

export const photoUrl = (path: string): string => fileUrl(path)

export const hasOwnPreview = false

/** The web shows pictures by a viewer of ours. */
export function previewPhotos(): void {}
