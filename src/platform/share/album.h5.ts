import { addressOf } from '@/platform/backend/address'

export const pictureAddress = (path: string): string => addressOf(path)

export const hasOwnPreview = false

/** The web shows pictures by a viewer of ours. */
export function previewPictures(): void {}
