import { DAY, type Duration, HOUR, MINUTE } from 'domain/time/time'
import type { Translate } from './locale'

/** `28 min`, `3 hours`, `2 days`: one unit, rounded down, at least a minute. */
export function durationLabel(duration: Duration, t: Translate): string {
  if (duration >= 2 * DAY) return t('time.days', { n: Math.floor(duration / DAY) })
  if (duration >= 2 * HOUR) return t('time.hours', { n: Math.floor(duration / HOUR) })
  return t('time.minutes', { n: Math.max(1, Math.floor(duration / MINUTE)) })
}

/** `2 min ago`, `just now`. */
export const agoLabel = (duration: Duration, t: Translate): string =>
  duration < MINUTE ? t('time.justNow') : t('time.ago', { duration: durationLabel(duration, t) })
