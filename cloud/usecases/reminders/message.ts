import { startsAt } from 'domain/agenda'
import type { Programme } from 'domain/programme'
import type { Session } from 'domain/programme/session'
import type { NewsKind } from 'domain/reminders'
import { roomNameOf } from 'domain/room-name'
import { pagePath } from 'domain/share'
import { say, type Text } from 'domain/text'
import { wallTime } from 'domain/time'
import type { Message, MessageTemplate } from '../../ports'
import type { Outgoing } from './records'

/** WeChat cuts a `thing` field here (Subscribe Message, parameter limits). */
const LONGEST = 20

/** Each at most 20 characters. */
const words: Readonly<Record<NewsKind | 'soon' | 'both', Text>> = {
  soon: { en: 'Starts in 15 minutes', zh: '15分钟后开始', ar: 'تبدأ خلال 15 دقيقة' },
  cancelled: { en: 'Cancelled', zh: '已取消', ar: 'أُلغيت' },
  reinstated: { en: 'Takes place', zh: '恢复举行', ar: 'ستُعقد' },
  retimed: { en: 'New time', zh: '时间有变', ar: 'وقت جديد' },
  moved: { en: 'New room', zh: '会场有变', ar: 'قاعة جديدة' },
  both: { en: 'New time and room', zh: '时间和会场有变', ar: 'وقت وقاعة جديدان' },
}

/** Of a session that was changed several times the message tells how it stands. */
function noteOf({ kind, news }: Outgoing, { status }: Session): Text {
  if (kind === 'soon') return words.soon
  if (status === 'cancelled') return words.cancelled
  if (news.includes('reinstated') || news.includes('cancelled')) return words.reinstated
  if (news.includes('retimed')) return news.includes('moved') ? words.both : words.retimed
  return words.moved
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
export function messageOf(
  outgoing: Outgoing,
  session: Session,
  { programme, template: { id, fields } }: { readonly programme: Programme; readonly template: MessageTemplate },
): Message {
  const { openid, language } = outgoing
  const room = roomNameOf(programme, session.room)
  const values = {
    title: short(say(session.shortTitle, language)),
    time: timeOf(session, programme),
    place: short(room ? say(room, language) : (session.room ?? '')),
    note: short(say(noteOf(outgoing, session), language)),
  }
  const data: Record<string, string> = {}
  for (const part of ['title', 'time', 'place', 'note'] as const) {
    const field = fields[part]
    if (field) data[field] = values[part]
  }
  return { openid, language, template: id, page: pagePath({ kind: 'session', id: session.id }).slice(1), data }
}
