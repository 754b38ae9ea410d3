import type { Forum } from 'domain/programme/forum'
import { type Duration, type Moment, momentOf } from 'domain/time/time'
import type { Clock, Platform } from '../../ports'

/** The moment on the forum's own clock: what is shown and what is written into releases. */
export const forumNow = ({ clock, clockOffset }: Pick<Platform, 'clock' | 'clockOffset'>): Moment =>
  clock.now() + clockOffset

/** When the forum's last day closes, on the forum's clock. */
export const forumEnd = ({ days }: Pick<Forum, 'days'>): Moment =>
  Math.max(...days.map(({ closes }) => momentOf(closes)))

/** Where a server keeps its clock's reading in the settings, for its next start. */
export const CLOCK_MARK = 'clock'

/** By when something has ended or is to be deleted: the clock's trusted time, where the home has one. */
export const trustedNow = (clock: Clock): Moment => clock.trusted?.() ?? clock.now()

/** When what lasts for `duration` ends. It lasts at least so long, whichever of the two times proves right. */
export const endAfter = (clock: Clock, duration: Duration): Moment =>
  Math.max(clock.now(), trustedNow(clock)) + duration
