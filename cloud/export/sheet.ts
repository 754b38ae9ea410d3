import { endsAt, startsAt } from 'domain/agenda/agenda'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import { type LocalizedText, say } from 'domain/text/text'
import { isoOf, type Moment, momentAtWall, momentOf, type Offsets, wallTime } from 'domain/time/time'

const APART = '; '

/** The programme as a table: the columns of our template, which an import knows by their headers. A cancelled session says so under *Status*. */
export function sheetOf(programme: Programme): string[][] {
  const { languages, offsets } = programme.forum
  const lookup = lookupOf(programme)
  const words = (text: LocalizedText | undefined): string => (text ? say(text, languages[0] ?? 'en') : '')
  const peopleOf = ({ speakers }: Session, isWanted: (role: string) => boolean): string =>
    speakers
      .filter(({ role }) => isWanted(role))
      .map(({ person }) => words(lookup.person(person)?.name))
      .join(APART)
  const worded = (text: LocalizedText | undefined): string[] => languages.map((language) => text?.[language] ?? '')
  const head = [
    ...['ID', 'Date', 'Start', 'End', 'Room', 'Topic', 'Type'],
    ...languages.map((language) => `Title (${language})`),
    ...languages.map((language) => `Abstract (${language})`),
    ...['Speakers', 'Moderator', 'Language', 'Link', 'Status'],
  ]
  const rowOf = (session: Session): string[] => {
    const { date } = wallTime(startsAt(session), offsets)
    return [
      session.id,
      date,
      timeOn(date, startsAt(session), offsets),
      timeOn(date, endsAt(session), offsets),
      session.room ? words(lookup.room(session.room)?.name) : '',
      words(lookup.topic(session.topic)?.title),
      words(programme.sessionKinds.find(({ id }) => id === session.kind)?.name),
      ...worded(session.title),
      ...worded(session.abstract),
      peopleOf(session, (role) => role !== 'moderator'),
      peopleOf(session, (role) => role === 'moderator'),
      session.languages.join(', '),
      session.links?.[0]?.url ?? '',
      session.status === 'cancelled' ? 'Cancelled' : 'Scheduled',
    ]
  }
  return [head, ...programme.sessions.map(rowOf)]
}

/** By the forum's clock, with the date where it is another; with its offset where the clock shows that time twice and it is the second. */
function timeOn(date: string, moment: Moment, offsets: Offsets): string {
  const wall = wallTime(moment, offsets)
  if (momentAtWall(momentOf(`${wall.date}T${wall.time}:00Z`), offsets) !== moment) return isoOf(moment, offsets)
  return wall.date === date ? wall.time : `${wall.date} ${wall.time}`
}
