import type * as real from '@/platform/phone/network'

const listeners = new Set<() => void>()

/** The device has a network again. */
export function comeOnline(): void {
  for (const tell of listeners) tell()
}

export const whenOnline: typeof real.whenOnline = (then) => {
  listeners.add(then)
  return () => listeners.delete(then)
}
