import type { Duration, Moment } from 'domain/time/time'
import type { Clock } from '../../ports'

/** Where a server keeps its clock's reading in the settings, for its next start. */
export const CLOCK_MARK = 'clock'

/** By when something has ended or is to be deleted: the clock's trusted time, where the home has one. */
export const trustedNow = (clock: Clock): Moment => clock.trusted?.() ?? clock.now()

/** When what lasts for `duration` ends. It lasts at least so long, whichever of the two times proves right. */
export const endAfter = (clock: Clock, duration: Duration): Moment =>
  Math.max(clock.now(), trustedNow(clock)) + duration
