import { endsAt, startsAt } from 'domain/agenda'
import { calendarOf } from 'domain/calendar'
import { lookupOf } from 'domain/lookup'
import type { Programme } from 'domain/programme'
import type { Session } from 'domain/programme/session'
import { say } from 'domain/text'
import { useLocale } from '@/i18n/reader-context'
import { addToCalendar, type CalendarEntry } from '@/services/calendar'
import { realTime } from '@/services/clock'
import { linkTo } from '@/services/share'
import { toast } from '@/services/toast'

/** Puts sessions into the reader's own calendar, and says whether it worked. */
export function useAddToCalendar(programme: Programme): (sessions: readonly Session[]) => void {
  const { language, t } = useLocale()
  const addressOf = ({ id }: Session) => linkTo({ kind: 'session', id })
  const entryOf = (session: Session): CalendarEntry => {
    const room = lookupOf(programme).room(session.room)
    return {
      title: say(session.title, language),
      start: startsAt(session),
      end: endsAt(session),
      location: room ? say(room.name, language) : '',
      description: addressOf(session),
    }
  }
  return async (sessions) => {
    const ics = () => calendarOf(programme, sessions, { language, now: realTime(), addressOf })
    const isAdded = await addToCalendar(sessions.map(entryOf), ics)
    toast(t(isAdded ? 'calendar.added' : 'calendar.refused'))
  }
}
