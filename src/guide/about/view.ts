import type { Release } from 'domain/release/release'
import { dayLabel, isolated } from 'domain/time/dates'
import { type Duration, type Moment, momentOf, wallTime } from 'domain/time/time'
import type { Locale } from '@/i18n/locale'

type AboutView = {
  readonly version: string
  /** Said only while the forum is being rehearsed. */
  readonly rehearsal?: string
}

/** `now` is the forum's time; `rehearsal` is how far it is from the real one. */
type Clock = { readonly now: Moment; readonly rehearsal: Duration }

/** What is said of the release that is shown, and of the clock. */
export function aboutView(release: Release, clock: Clock, locale: Locale): AboutView {
  const { t, language } = locale
  const timeOf = (moment: Moment) => {
    const wall = wallTime(moment, release.programme.forum.offsets)
    return `${dayLabel(wall, language)} ${isolated(wall.time)}`
  }
  return {
    version: t('about.version', { release: release.release, time: timeOf(momentOf(release.publishedAt)) }),
    rehearsal: clock.rehearsal === 0 ? undefined : t('rehearsal.body', { time: timeOf(clock.now) }),
  }
}
