import { fileUrl } from '@/platform/backend/file-url'

export async function openDocument(path: string): Promise<boolean> {
  return window.open(fileUrl(path), '_blank', 'noopener') !== undefined
}
