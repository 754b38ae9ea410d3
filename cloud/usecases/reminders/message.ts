import { startsAt } from 'domain/agenda/agenda'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import type { NewsKind } from 'domain/reminders'
import { pagePath } from 'domain/share/share'
import { serverWords } from 'domain/text/server-words'
import { say } from 'domain/text/text'
import { wallTime } from 'domain/time/time'
import type { MessageTemplate, SubscribeMessage } from '../../ports'
import type { OutboxMessage } from './records'

/** WeChat cuts a `thing` field here (Subscribe Message, parameter limits). */
const LONGEST = 20

/** Of a session that was changed several times the message tells how it stands. */
function noteOf({ kind, news }: OutboxMessage, { status }: Session): NewsKind | 'soon' | 'both' {
  if (kind === 'soon') return 'soon'
  if (status === 'cancelled') return 'cancelled'
  if (news.includes('reinstated') || news.includes('cancelled')) return 'reinstated'
  if (news.includes('retimed')) return news.includes('moved') ? 'both' : 'retimed'
  return 'moved'
}

/** At most 20 characters, whole ones. */
function short(wording: string): string {
  const characters = [...wording]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : wording
}

/** A `time` field, which has one form in all languages (Subscribe Message, parameter kinds): `2024年9月9日 09:00`. */
function timeOf(session: Session, { forum }: Programme): string {
  const { year, month, day, time } = wallTime(startsAt(session), forum.offsets)
  return `${year}年${month}月${day}日 ${time}`
}

/** The message in its reader's language, on how the session stands in `programme`. */
export function subscribeMessageOf(
  outgoing: OutboxMessage,
  session: Session,
  { programme, template: { id, fields } }: { readonly programme: Programme; readonly template: MessageTemplate },
): SubscribeMessage {
  const { openid, language } = outgoing
  const room = roomNameOf(programme, session.room)
  const values = {
    title: short(say(session.shortTitle, language)),
    time: timeOf(session, programme),
    place: short(room ? say(room, language) : (session.room ?? '')),
    note: short(serverWords(`reminder.${noteOf(outgoing, session)}`, language)),
  }
  const data: Record<string, string> = {}
  for (const part of ['title', 'time', 'place', 'note'] as const) {
    const field = fields[part]
    if (field) data[field] = values[part]
  }
  return { openid, language, template: id, page: pagePath({ kind: 'session', id: session.id }).slice(1), data }
}
