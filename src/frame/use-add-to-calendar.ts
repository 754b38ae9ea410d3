import { endsAt, startsAt } from 'domain/agenda/agenda'
import { type OwnItem, ownSpan } from 'domain/agenda/own-items'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { say } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'
import { useLocale } from '@/i18n/viewer-settings'
import { toast } from '@/platform/dialog/toast'
import { addToCalendar, type CalendarEntry, type CalendarResult } from '@/platform/share/calendar'
import { calendarFile } from '@/platform/share/calendar-file'
import { shareLink } from '@/platform/share/share-link'
import { realTime } from '@/platform/time/clock'

/** What is true of the reader's calendar now. */
function outcome(adding: CalendarResult, total: number, t: Locale['t']): string {
  if ('file' in adding) return t('calendar.file')
  const { added, stopped } = adding
  if (!stopped) return t('calendar.added')
  return added > 0 ? t('calendar.some', { n: added, total }) : t(`calendar.${stopped}`)
}

/** Puts sessions, and items of the reader's own, into the reader's calendar, and says what came of it. */
export function useAddToCalendar(programme: Programme) {
  const { language, t } = useLocale()
  const addressOf = ({ id }: Session) => shareLink({ kind: 'session', id })
  const entryOf = (session: Session): CalendarEntry => {
    return {
      title: say(session.title, language),
      start: startsAt(session),
      end: endsAt(session),
      location: say(roomNameOf(programme, session.room) ?? { en: '' }, language),
      description: addressOf(session),
    }
  }
  return async (sessions: readonly Session[], items: readonly OwnItem[] = []): Promise<void> => {
    const others = items.map((item) => {
      const { id, date, start, title, place } = item
      return { uid: `${id}.${date}.${start}`, title, place, ...ownSpan(item, programme) }
    })
    const ics = () => calendarFile(programme, sessions, { language, now: realTime(), addressOf, others })
    const own = others.map(({ title, start, end, place }) => ({ title, start, end, location: place, description: '' }))
    const entries = [...sessions.map(entryOf), ...own]
    toast(outcome(await addToCalendar(entries, ics), entries.length, t))
  }
}
