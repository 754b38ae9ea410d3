import { addressOf } from '@/platform/backend/address'

export async function openDocument(path: string): Promise<boolean> {
  return window.open(addressOf(path), '_blank', 'noopener') !== undefined
}
