import { endsAt, startsAt } from 'domain/agenda/agenda'
import { lookupOf } from 'domain/programme/lookup'
import { floorOf, roomNameOf } from 'domain/programme/room-name'
import type { Session, Topic } from 'domain/programme/session'
import { readAgendaCode } from 'domain/share/agenda-code'
import { say, wordingOf } from 'domain/text/text'
import { dayLabel, isolated, rangeLabel } from 'domain/time/dates'
import { offsetsLabel, wallTime } from 'domain/time/time'
import { topicColour } from '@/components/session/session-card-view'
import type { Locale } from '@/i18n/locale'
import { topicColours } from './poster/palette'
import type { AgendaRow, Fact } from './poster/poster'
import { type PosterContext, type PosterPart, sampleMark } from './poster-part'

/** The topic's number, with its name where that is in the reader's own language and no repetition of `title`. */
function topicLabel({ number, title: name }: Topic, title: string, { language, t }: Locale): string {
  const numbered = t('session.topic', { n: number })
  const named = wordingOf(name, language)
  return named.language !== language || named.wording === title ? numbered : `${numbered} · ${named.wording}`
}

export function topicPart(id: string | undefined, title: string, { content, locale }: PosterContext): PosterPart {
  const topic = lookupOf(content.programme).topic(id)
  if (!topic) return {}
  const colour = topicColour(topic.number)
  const isNeutral = colour > 2 * topicColours.length
  return {
    colour: isNeutral ? undefined : topicColours[(colour - 1) % topicColours.length],
    label: topicLabel(topic, title, locale),
  }
}

const hasSampleTime = ({ sample }: Session): boolean =>
  Array.isArray(sample) && ['start', 'end', 'room'].some((field) => sample.includes(field))

function whenOf(session: Session, { content, locale }: PosterContext): Fact[] {
  const { language, t } = locale
  const { offsets } = content.programme.forum
  const start = wallTime(startsAt(session), offsets)
  const end = wallTime(endsAt(session), offsets)
  const zone = t('time.forum', { offset: offsetsLabel([startsAt(session)], offsets) })
  return [
    { words: `${dayLabel(start, language)} ${rangeLabel(start.time, end.time)}`, look: 'strong' },
    { words: hasSampleTime(session) ? `${zone} · ${t('sample.item')}` : zone, look: 'fine' },
  ]
}

export function sessionPart(id: string, context: PosterContext): PosterPart {
  const { content, locale } = context
  const lookup = lookupOf(content.programme)
  const session = lookup.session(id)
  if (!session) return {}
  const names = [roomNameOf(content.programme, session.room), floorOf(content.programme, session.room)?.name]
  const where = names.flatMap((name) => (name ? [say(name, locale.language)] : [])).join(' · ')
  return {
    label: say(lookup.sessionKind(session.kind)?.name ?? {}, locale.language),
    ...topicPart(session.topic, say(session.title, locale.language), context),
    sample: sampleMark(session, locale),
    status: session.status === 'cancelled' ? locale.t('session.cancelled') : undefined,
    facts: [...whenOf(session, context), ...(where ? [{ words: where, look: 'plain' as const }] : [])],
  }
}

export function ownTopicPart(id: string, context: PosterContext): PosterPart {
  const { content, locale } = context
  const topic = lookupOf(content.programme).topic(id)
  if (!topic) return {}
  return { ...topicPart(id, say(topic.title, locale.language), context), sample: sampleMark(topic, locale) }
}

function rowOf(session: Session, { content, locale }: PosterContext): AgendaRow {
  const start = wallTime(startsAt(session), content.programme.forum.offsets)
  return {
    when: `${dayLabel(start, locale.language)} ${isolated(start.time)}`,
    title: say(session.title, locale.language),
  }
}

export function agendaPart(code: string, context: PosterContext): PosterPart {
  const { content, locale } = context
  const read = readAgendaCode(code, content.programme)
  const lookup = lookupOf(content.programme)
  const found = 'sessions' in read ? read.sessions.flatMap((id) => lookup.session(id) ?? []) : []
  const sessions = found.sort((a, b) => startsAt(a) - startsAt(b))
  const zone = locale.t('time.forum', { offset: offsetsLabel(sessions.map(startsAt), content.programme.forum.offsets) })
  return {
    facts: [{ words: `${locale.t('agenda.sessions', { n: sessions.length })} · ${zone}`, look: 'fine' }],
    rows: sessions.map((session) => rowOf(session, context)),
  }
}
