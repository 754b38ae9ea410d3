import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { type Language, type LocalizedText, say } from 'domain/text/text'

const SCHEMA = 'https://schema.org'

function statusOf({ status, start, announced }: Session): string {
  if (status === 'cancelled') return 'EventCancelled'
  return announced && Date.parse(announced.start) !== Date.parse(start) ? 'EventRescheduled' : 'EventScheduled'
}

/** A session as search engines and assistants read it (schema.org, Event), without its address. */
export function eventData(session: Session, programme: Programme, language: Language): Record<string, unknown> {
  const words = (text: LocalizedText): string => say(text, language)
  const { forum } = programme
  const room = roomNameOf(programme, session.room)
  const place = (name: string) => ({ '@type': 'Place', name, address: words(forum.site.address) })
  const status = statusOf(session)
  return {
    '@context': SCHEMA,
    '@type': 'Event',
    name: words(session.title),
    startDate: session.start,
    endDate: session.end,
    eventStatus: `${SCHEMA}/${status}`,
    ...(status === 'EventRescheduled' && { previousStartDate: session.announced?.start }),
    eventAttendanceMode: `${SCHEMA}/OfflineEventAttendanceMode`,
    location: place([...(room && session.room ? [words(room)] : []), words(forum.site.name)].join(', ')),
    ...(session.abstract && { description: words(session.abstract) }),
    ...(session.languages.length > 0 && { inLanguage: session.languages }),
    superEvent: {
      '@type': 'Event',
      name: words(forum.name),
      ...spanOf(programme),
      location: place(words(forum.site.name)),
    },
  }
}

function spanOf({ forum: { days } }: Programme) {
  return { startDate: days[0]?.opens, endDate: days[days.length - 1]?.closes }
}
