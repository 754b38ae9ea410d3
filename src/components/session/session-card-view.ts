import { type Deviation, deviationOf, endsAt, isOn, startsAt } from 'domain/agenda/agenda'
import { heardAs } from 'domain/agenda/heard'
import type { SessionId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { pagePath } from 'domain/share/share'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, isolated } from 'domain/time/dates'
import { MINUTE, type Moment, wallTime } from 'domain/time/time'
import { durationLabel } from '@/i18n/durations'
import { type Locale, languageName } from '@/i18n/locale'
import type { IconName } from '@/ui/icon-names'

/** A word in a small frame. `tone` is never the only thing that says it. */
export type Mark = { readonly words: string; readonly tone: 'accent' | 'alert' | 'quiet' }

/** How the reader hears a session in their language: an icon and its name. */
export type HeardView = { readonly icon: IconName; readonly words: string }

/** A session as a list shows it. */
export type SessionCardView = {
  readonly id: SessionId
  readonly to: string
  readonly title: Worded
  readonly start: string
  readonly end: string
  readonly topicColour: number
  readonly topicLabel?: string
  readonly room: Worded
  /** Nothing where the programme does not say in which languages a session is. */
  readonly heard?: HeardView
  /** How much is left of one that is on, else until when it is; empty where that is said elsewhere. */
  readonly ends: string
  /** How much of one that is on has passed, in percent. */
  readonly progress?: number
  readonly marks: readonly Mark[]
  /** The marks without the time that is left. */
  readonly notes: readonly Mark[]
  readonly isCancelled: boolean
  readonly isStarred: boolean
  readonly starLabel: string
}

/** What a card needs to know beside its session. */
export type CardContext = {
  readonly programme: Programme
  readonly locale: Locale
  readonly now: Moment
  readonly starred: ReadonlySet<SessionId>
  /** Sessions that overlap one that is starred, themselves starred or not. */
  readonly clashing: Pick<ReadonlySet<SessionId>, 'has'>
}

/** Topics that are told apart by their bar: four colours, then the same four broken. */
const TOLD_APART = 8

/** How a topic is drawn: 1 to 4 are the colours, 5 to 8 the same with a broken bar, 9 is neutral, as without a topic. Its name is always said as well. */
export const topicColour = (number?: number): number => Math.min(number ?? TOLD_APART + 1, TOLD_APART + 1)

/** `09:00`, after its day where that was another. */
function announcedTime(announced: Moment, session: Session, { programme, locale }: CardContext): string {
  const { offsets } = programme.forum
  const was = wallTime(announced, offsets)
  const isSameDay = was.date === wallTime(startsAt(session), offsets).date
  return isSameDay ? was.time : `${dayLabel(was, locale.language)} ${isolated(was.time)}`
}

function deviationMarks({ start, room }: Deviation, session: Session, context: CardContext): Mark[] {
  const { programme, locale } = context
  const { language, t } = locale
  const marks: Mark[] = []
  if (start !== undefined)
    marks.push({ words: t('session.was', { value: announcedTime(start, session, context) }), tone: 'alert' })
  const was = room && lookupOf(programme).room(room)
  if (was) marks.push({ words: t('session.was', { value: wordingOf(was.name, language).wording }), tone: 'alert' })
  return marks
}

/** Longer ones say when they end: minutes are counted where they matter. */
const COUNTED = 90 * MINUTE

function endLabel(session: Session, { programme, now, locale: { t } }: CardContext): string {
  const left = endsAt(session) - now
  if (isOn(session, now) && left <= COUNTED) return t('time.left', { duration: durationLabel(left, t) })
  return t('time.until', { time: isolated(wallTime(endsAt(session), programme.forum.offsets).time) })
}

function timeMarks(session: Session, { now, locale: { t } }: CardContext): Mark[] {
  if (!isOn(session, now)) return []
  return [{ words: t('time.left', { duration: durationLabel(endsAt(session) - now, t) }), tone: 'accent' }]
}

function notesOf(session: Session, context: CardContext): Mark[] {
  const { t } = context.locale
  if (session.status === 'cancelled') return [{ words: t('session.cancelled'), tone: 'alert' }]
  const deviation = deviationOf(session)
  return [
    ...(deviation ? deviationMarks(deviation, session, context) : []),
    ...(session.full ? [{ words: t('session.full'), tone: 'alert' } as const] : []),
    ...(context.clashing.has(session.id) ? [{ words: t('session.clash'), tone: 'alert' } as const] : []),
  ]
}

/** How a session is heard in the reader's language, in words and with its icon. */
export function heardView(session: Session, locale: Locale): HeardView | undefined {
  const { t, language } = locale
  const heard = heardAs(session, language)
  if (!heard) return undefined
  if (heard.by === 'floor') return { icon: 'ear', words: t('heard.floor') }
  if (heard.by === 'channel') return { icon: 'headphones', words: t('heard.channel', { n: heard.channel }) }
  return { icon: 'headphone-off', words: t('heard.none', { language: languageName(language, locale) }) }
}

type Made = { readonly card: SessionCardView; readonly from: readonly unknown[] }

const made = new WeakMap<Session, Made>()

/** The same card as long as nothing on it changes: what is drawn from it need not be drawn again. */
export function sessionCard(session: Session, context: CardContext): SessionCardView {
  const { programme, locale, now, starred, clashing } = context
  const isNow = isOn(session, now)
  const from = [programme, locale, starred.has(session.id), clashing.has(session.id), isNow && now]
  const known = made.get(session)
  if (known?.from.every((value, index) => value === from[index])) return known.card
  const card = cardOf(session, context)
  made.set(session, { card, from })
  return card
}

function cardOf(session: Session, context: CardContext): SessionCardView {
  const { programme, locale, now, starred } = context
  const { t, language } = locale
  const lookup = lookupOf(programme)
  const topic = lookup.topic(session.topic)
  const title = wordingOf(session.title, language)
  const isStarred = starred.has(session.id)
  const time = (moment: Moment) => wallTime(moment, programme.forum.offsets).time
  const notes = notesOf(session, context)
  const [start, end] = [startsAt(session), endsAt(session)]
  return {
    id: session.id,
    to: pagePath({ kind: 'session', id: session.id }),
    title,
    start: time(start),
    end: time(end),
    topicColour: topicColour(topic?.number),
    topicLabel: topic && t('session.topic', { n: topic.number }),
    room: wordingOf(roomNameOf(programme, session.room) ?? {}, language),
    heard: heardView(session, locale),
    ends: endLabel(session, context),
    progress: isOn(session, now) ? Math.round((100 * (now - start)) / (end - start)) : undefined,
    marks: [...timeMarks(session, context), ...notes],
    notes,
    isCancelled: session.status === 'cancelled',
    isStarred,
    starLabel: t(isStarred ? 'session.removeStar' : 'session.addStar', { title: title.wording }),
  }
}
