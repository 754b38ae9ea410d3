import { isOn } from 'domain/agenda/agenda'
import type { OwnItem } from 'domain/agenda/own-items'
import type { SessionId } from 'domain/programme/ids'
import { floorOf } from 'domain/programme/room-name'
import type { Session } from 'domain/programme/session'
import { type Worded, wordingOf } from 'domain/text/text'
import { isolated, rangeLabel } from 'domain/time/dates'
import { type Moment, wallTime } from 'domain/time/time'
import {
  type CardContext,
  type HeardView,
  type Mark,
  type SessionCardView,
  sessionCard,
  topicColour,
} from '@/components/session/session-card-view'
import { durationLabel } from '@/i18n/durations'
import { chunks } from '@/ui/chunks'
import { type Entry, overlap, takesTime } from './entries'

/** What is taken out of the day: a star, or an item of the reader's own. */
export type Removable = { readonly session: SessionId } | { readonly own: OwnItem['id'] }

/** One of those that are on at the same time. */
export type ClashCard = {
  readonly key: string
  readonly to: string
  readonly title: Worded
  /** `until 17:15`; the whole range where it does not begin with the others. */
  readonly when: string
  readonly place?: Worded
  readonly topicColour: number
  readonly heard?: HeardView
  readonly marks: readonly Mark[]
  readonly of: Removable
}

/** Entries that all overlap one another, or a part of them where they are many. */
export type ClashLine = {
  readonly kind: 'clash'
  readonly key: string
  readonly isNow: boolean
  /** When the first begins and for how long all are on, said by the first part alone. */
  readonly start?: string
  readonly words?: string
  readonly cards: readonly ClashCard[]
}

/** Cards in one part. */
const PART = 6
/** More overlaps than these are not named one by one. */
const NAMED = 2

export const timeOf = (moment: Moment, { programme }: CardContext): string =>
  wallTime(moment, programme.forum.offsets).time

export const isRunning = (entry: Entry, { now }: CardContext): boolean =>
  takesTime(entry) && entry.start <= now && now < entry.end

export const ownPath = (id: OwnItem['id']): string => `/guide/own-item/index?id=${id}`

/** What a reader typed is in no language that is known. */
const UNKNOWN = ''
const typed = (wording: string): Worded => ({ wording, language: UNKNOWN })

const titleOf = (entry: Entry, { locale: { language } }: CardContext): Worded =>
  entry.kind === 'own' ? typed(entry.item.title) : wordingOf(entry.session.title, language)

/** What an entry overlaps besides those that are drawn beside it. */
export function clashMarks(entry: Entry, group: readonly Entry[], all: readonly Entry[], context: CardContext): Mark[] {
  if (!takesTime(entry)) return []
  const { t } = context.locale
  const others = all.filter((other) => takesTime(other) && !group.includes(other) && overlap(entry, other))
  if (others.length > NAMED) return [{ words: t('mine.clashes', { n: others.length }), tone: 'alert' }]
  return others.map((other) => ({ words: t('mine.clash', { title: titleOf(other, context).wording }), tone: 'alert' }))
}

/** The room and, where the venue has several floors, its floor. */
function placeOf(session: Session, room: Worded, { programme, locale }: CardContext): Worded {
  if (programme.floors.length < 2) return room
  const floor = floorOf(programme, session.room)
  return floor ? { ...room, wording: `${room.wording} · ${wordingOf(floor.name, locale.language).wording}` } : room
}

/** A session's card without what its line says: when it ends, and that it overlaps what is drawn beside it. */
export function dayCard(session: Session, marks: readonly Mark[], context: CardContext): SessionCardView {
  const card = sessionCard(session, context)
  const clash = context.locale.t('session.clash')
  return {
    ...card,
    room: placeOf(session, card.room, context),
    ends: isOn(session, context.now) ? card.ends : '',
    notes: [...card.notes.filter(({ words }) => words !== clash), ...marks],
  }
}

type Group = { readonly group: readonly Entry[]; readonly all: readonly Entry[]; readonly start: Moment }

function clashCard(entry: Entry, { group, all, start }: Group, context: CardContext): ClashCard {
  const [from, until] = [timeOf(entry.start, context), timeOf(entry.end, context)]
  const isFirst = entry.start === start
  const when = isFirst ? context.locale.t('time.until', { time: isolated(until) }) : rangeLabel(from, until)
  const marks = clashMarks(entry, group, all, context)
  const common = { key: entry.key, when, title: titleOf(entry, context) }
  if (entry.kind === 'own') {
    const { id, place } = entry.item
    const where = place ? typed(place) : undefined
    return { ...common, marks, to: ownPath(id), place: where, topicColour: topicColour(), of: { own: id } }
  }
  const { id, to, room, topicColour: colour, heard, notes } = dayCard(entry.session, marks, context)
  return { ...common, marks: notes, to, place: room, topicColour: colour, heard, of: { session: id } }
}

/** Entries that all overlap one another, in lines of a few cards. */
export function clashLines(group: readonly Entry[], all: readonly Entry[], context: CardContext): ClashLine[] {
  const { t } = context.locale
  const starts = group.map((entry) => entry.start)
  const start = Math.min(...starts)
  const together = Math.min(...group.map(({ end }) => end)) - Math.max(...starts)
  const words = t('mine.together', { duration: durationLabel(together, t) })
  return chunks(group, PART).map((part, at) => ({
    kind: 'clash',
    key: `clash-${part[0]?.key}`,
    isNow: group.some((entry) => isRunning(entry, context)),
    ...(at === 0 && { start: timeOf(start, context), words }),
    cards: part.map((entry) => clashCard(entry, { group, all, start }, context)),
  }))
}
