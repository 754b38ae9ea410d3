import type { Clock } from '../../ports'

/** The function's clock, which the platform keeps right. */
export const systemClock: Clock = { now: () => Date.now() }
