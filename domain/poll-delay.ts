import { type Duration, MINUTE, SECOND } from './time/time'

const EVERY = 20 * SECOND
const JITTER = 0.2
const AT_MOST = 5 * MINUTE

/**
 * How long a client waits before it asks for the head again, after so many failures in a row: twice as long each time,
 * five minutes at most, and up to a fifth more or less by `chance` (0 to 1), so that phones that lost the network
 * together do not come back together.
 */
export const pollDelay = (failures: number, chance: number): Duration =>
  Math.min(EVERY * 2 ** failures, AT_MOST) * (1 + JITTER * (2 * chance - 1))
