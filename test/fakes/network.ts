import type * as real from '@/services/network'

const listeners: (() => void)[] = []

/** The device has a network again. */
export function comeOnline(): void {
  for (const tell of listeners) tell()
}

export const whenOnline: typeof real.whenOnline = (then) => {
  listeners.push(then)
}
