import { addressOf } from './address'

/** The service worker keeps what was opened. */
export const keptFile = async (path: string): Promise<string> => addressOf(path)

export async function openDocument(path: string): Promise<boolean> {
  return window.open(addressOf(path), '_blank', 'noopener') !== undefined
}
