import { lastDeparture } from 'domain/agenda/shuttles'
import { type Worded, wordingOf } from 'domain/text/text'
import { isolated } from 'domain/time/dates'
import type { Moment } from 'domain/time/time'
import type { CardContext } from '@/components/session/session-card-view'
import { durationLabel } from '@/i18n/durations'
import { timeOf } from './clashes'
import { type Entry, takesTime } from './entries'

/** The last departure of a line after the day's last starred session, or that there is none. */
export type ShuttleLine = {
  readonly kind: 'shuttle'
  readonly key: string
  /** `20:45`; nothing where no shuttle leaves any more. */
  readonly start?: string
  readonly at: Moment
  readonly line?: Worded
  /** `15 min after your last session`; or that no shuttle leaves after it. */
  readonly words: string
}

/** More lines than these are looked up on the page of all. */
const MOST = 3

/** Of each line that runs that day, the last shuttle that still makes it after the last item; once they left, nothing. */
export function shuttleLines(date: string, entries: readonly Entry[], context: CardContext): ShuttleLine[] {
  const { programme, now, locale } = context
  const { forum, shuttles } = programme
  const sessions = entries.filter((entry) => entry.kind === 'session' && takesTime(entry))
  if (sessions.length === 0) return []
  const end = Math.max(...sessions.map((entry) => entry.end))
  const lasts = shuttles
    .flatMap((shuttle) => {
      const at = lastDeparture(shuttle, date, forum)
      return at === undefined ? [] : [{ shuttle, at }]
    })
    .sort((a, b) => a.at - b.at)
  const makesIt = lasts.filter(({ at }) => at >= end)
  if (makesIt.length > 0)
    return makesIt
      .filter(({ at }) => at > now)
      .slice(0, MOST)
      .map(({ shuttle: { id, name }, at }) => ({
        kind: 'shuttle',
        key: `last-shuttle-${id}`,
        start: timeOf(at, context),
        at,
        line: wordingOf(name, locale.language),
        words: locale.t('mine.shuttleAfter', { duration: durationLabel(at - end, locale.t) }),
      }))
  const last = lasts[lasts.length - 1]
  if (!last || end <= now) return []
  const words = locale.t('mine.noShuttle', { time: isolated(timeOf(last.at, context)) })
  return [{ kind: 'shuttle', key: 'no-shuttle', at: end, words }]
}
