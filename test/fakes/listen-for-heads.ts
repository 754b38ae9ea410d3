import type { Head } from 'domain/release/release'
import type * as real from '@/platform/updates/listen-for-heads'
import type { HeadListener } from '@/platform/updates/newer-head'

const listeners = new Set<HeadListener>()

/** The backend tells whoever listens that there is something newer, and what. */
export function tell(head?: Head): void {
  for (const { onUpdate } of listeners) onUpdate(head)
}

export const listenForHeads: typeof real.listenForHeads = (listener) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
