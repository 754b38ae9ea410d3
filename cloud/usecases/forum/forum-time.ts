import type { Forum } from 'domain/programme/forum'
import { type Moment, momentOf } from 'domain/time/time'
import type { Platform } from '../../ports'

/** The moment on the forum's own clock: what is shown and what is written into releases. */
export const forumNow = ({ clock, clockOffset }: Pick<Platform, 'clock' | 'clockOffset'>): Moment =>
  clock.now() + clockOffset

/** When the forum's last day closes, on the forum's clock. */
export const forumEnd = ({ days }: Pick<Forum, 'days'>): Moment =>
  Math.max(...days.map(({ closes }) => momentOf(closes)))
