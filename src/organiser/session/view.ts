import { endsAt, startsAt } from 'domain/agenda/agenda'
import type { RoomId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { roomNameOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, rangeLabel } from 'domain/time/dates'
import { momentOf, wallTime } from 'domain/time/time'
import { type Mark, topicColour } from '@/components/session/session-card-view'
import type { Locale } from '@/i18n/locale'
import type { DeskPreview } from '@/stores/organiser/desk'

export type SessionHeaderContext = {
  readonly programme: Programme
  readonly preview: Pick<DeskPreview, 'changes' | 'differences'>
  readonly locale: Locale
}

/** The session as it is in the draft, and what of it attendees still have otherwise. */
export type SessionHeaderView = {
  readonly title: Worded
  /** 1 to 4 gives the colour. */
  readonly topicColour: number
  readonly when: string
  readonly timeWas?: string
  readonly room: Worded
  readonly roomWas?: Worded
  readonly marks: readonly Mark[]
  readonly isCancelled: boolean
  readonly isFull: boolean
}

const roomName = (id: RoomId | undefined, { programme, locale }: SessionHeaderContext): Worded =>
  wordingOf(roomNameOf(programme, id) ?? {}, locale.language)

/** How attendees have it, where that is otherwise. */
function published(session: Session, context: SessionHeaderContext): Pick<SessionHeaderView, 'timeWas' | 'roomWas'> {
  const { programme, preview, locale } = context
  const change = preview.changes.find((one) => one.session === session.id)
  if (!change?.before) return {}
  const { offsets } = programme.forum
  const start = wallTime(momentOf(change.before.start), offsets)
  const end = wallTime(momentOf(change.before.end), offsets)
  const isSameDay = start.date === wallTime(startsAt(session), offsets).date
  const range = `${isSameDay ? '' : `${dayLabel(start, locale.language)} `}${rangeLabel(start.time, end.time)}`
  return {
    timeWas: change.kinds.includes('retimed') ? range : undefined,
    roomWas: change.kinds.includes('moved') ? roomName(change.before.room, context) : undefined,
  }
}

function marksOf(session: Session, { preview, locale: { t } }: SessionHeaderContext): Mark[] {
  const difference = preview.differences.find(({ kind, id }) => kind === 'sessions' && id === session.id)
  return [
    ...(session.status === 'cancelled' ? [{ words: t('session.cancelled'), tone: 'alert' } as const] : []),
    ...(session.full ? [{ words: t('session.full'), tone: 'alert' } as const] : []),
    ...(difference
      ? [{ words: t(difference.what === 'added' ? 'floor.unpublished' : 'floor.differs'), tone: 'accent' } as const]
      : []),
    ...(session.sample === true ? [{ words: t('sample.item'), tone: 'quiet' } as const] : []),
  ]
}

export function sessionHeader(session: Session, context: SessionHeaderContext): SessionHeaderView {
  const { programme, locale } = context
  const { offsets } = programme.forum
  const start = wallTime(startsAt(session), offsets)
  const topic = lookupOf(programme).topic(session.topic)
  return {
    title: wordingOf(session.title, locale.language),
    topicColour: topicColour(topic?.number),
    when: `${dayLabel(start, locale.language)} ${rangeLabel(start.time, wallTime(endsAt(session), offsets).time)}`,
    room: roomName(session.room, context),
    ...published(session, context),
    marks: marksOf(session, context),
    isCancelled: session.status === 'cancelled',
    isFull: session.full,
  }
}
