import type { Duration } from 'domain/time'

export const wait = (duration: Duration): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration))
