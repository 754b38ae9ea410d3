import { endsAt, type Slot, startsAt } from 'domain/agenda/agenda'
import { isBreak } from 'domain/agenda/breaks'
import type { Session } from 'domain/programme/session'
import { isolated } from 'domain/time/dates'
import { type Moment, wallTime } from 'domain/time/time'
import { EARLIER, type EarlierLine, earlierLine } from '@/components/earlier'
import type { FoldView } from '@/components/fold'
import { mineFirst } from '@/components/session/mine-first'
import type { CardContext } from '@/components/session/session-card-view'
import { chunks } from '@/ui/chunks'

/** Sessions that share a start, or a part of them where they are many. */
export type CardLine = {
  readonly kind: 'card'
  readonly key: string
  /** When they start, said by the first part alone. */
  readonly start?: string
  /** How many share it. */
  readonly together?: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isOver: boolean
  /** It is the one of those that run, where they are many. */
  readonly isRunning: boolean
  readonly sessions: readonly Session[]
  readonly more?: FoldView
}

/** A line of the list, in order of time. */
export type AgendaLine =
  | { readonly kind: 'day' | 'now'; readonly key: string; readonly words: string }
  | EarlierLine
  | { readonly kind: 'break'; readonly key: string; readonly session: Session; readonly isOver: boolean }
  | CardLine

export type LineOptions = {
  readonly context: CardContext
  /** Which folds the reader has opened. */
  readonly open: ReadonlySet<string>
  /** No start is folded: it is what the reader asked for. */
  readonly isWhole: boolean
  /** On paper nothing is folded. */
  readonly isPrinting: boolean
}

/** So many sessions at one time are all shown; of more only the first, and a way to the others. */
const FEW = 4
const FIRST = 3
/** While more than these run, they are one card, whenever they began. */
const MOST_RUNNING = 6
/** Sessions in one part of a card: a part is drawn whole. */
const PART = 8

const RUNNING = 'running'

/** A break that nothing special is to be said of: it is as announced, and the reader has not starred it. */
export function isPlainBreak(session: Session, { programme, starred }: CardContext): boolean {
  const { announced, start, end, room, status, full } = session
  const isAsAnnounced = !announced || (announced.start === start && announced.end === end && announced.room === room)
  const isQuiet = status === 'scheduled' && !full && !starred.has(session.id)
  return isBreak(session, programme) && isQuiet && isAsAnnounced
}

const timeOf = (moment: Moment, { programme }: CardContext): string => wallTime(moment, programme.forum.offsets).time

type Head = { readonly key: string; readonly start: string; readonly isOver: boolean }

function foldOf(head: Head, n: number, isOpen: boolean, { locale: { t } }: CardContext): FoldView {
  const time = isolated(head.start)
  const folded = head.key === RUNNING ? t('agenda.moreOn', { n }) : t('agenda.moreFrom', { n, time })
  return { key: head.key, words: isOpen ? t('agenda.fewer') : folded, isOpen }
}

/** One card, in parts where it is long; of many sessions the first, unless the reader wants all. */
function cardLines(head: Head, sessions: readonly Session[], options: LineOptions): CardLine[] {
  const { context, open, isWhole } = options
  const n = sessions.length
  const isFolding = n > FEW && !isWhole && !head.isOver
  const isOpen = open.has(head.key)
  const shown = isFolding ? mineFirst(sessions, context).slice(0, isOpen ? n : FIRST) : sessions
  const parts = chunks(shown, PART)
  return parts.map((part, at) => ({
    kind: 'card',
    key: at === 0 ? head.key : `${head.key}+${at}`,
    ...(at === 0 && { start: head.start, together: n > 1 ? context.locale.t('agenda.together', { n }) : undefined }),
    isFirst: at === 0,
    isLast: at === parts.length - 1,
    isOver: head.isOver,
    isRunning: head.key === RUNNING,
    sessions: part,
    more: isFolding && at === parts.length - 1 ? foldOf(head, n - FIRST, isOpen, context) : undefined,
  }))
}

/** The sessions of one day in order of their starts. */
export function slotLines(slots: readonly Slot[], options: LineOptions, isOver = false): AgendaLine[] {
  const { context } = options
  return slots.flatMap(({ start, sessions }): AgendaLine[] => {
    if (sessions.length === 0) return []
    const mark = isOver ? 'was' : 'at'
    if (sessions.every((session) => isPlainBreak(session, context)))
      return sessions.map((session) => ({ kind: 'break', key: session.id, session, isOver }))
    return cardLines({ key: `${mark}-${start}`, start: timeOf(start, context), isOver }, sessions, options)
  })
}

const only = (slots: readonly Slot[], fits: (session: Session) => boolean): Slot[] =>
  slots.map(({ start, sessions }) => ({ start, sessions: sessions.filter(fits) }))

function runningLines(slots: readonly Slot[], options: LineOptions): AgendaLine[] {
  const running = slots.flatMap(({ sessions }) => sessions)
  if (running.length <= MOST_RUNNING || options.isWhole) return slotLines(slots, options)
  const start = options.context.locale.t('agenda.stillOn')
  return cardLines({ key: RUNNING, start, isOver: false }, running, options)
}

/** Today: what is over is folded, what runs stands above the line of now, what comes below it. */
export function todayLines(slots: readonly Slot[], options: LineOptions): AgendaLine[] {
  const { context, open, isPrinting } = options
  const { now, locale } = context
  const over = only(slots, (session) => endsAt(session) <= now)
  const running = only(slots, (session) => startsAt(session) <= now && now < endsAt(session))
  const coming = only(slots, (session) => startsAt(session) > now)
  const n = over.reduce((sum, { sessions }) => sum + sessions.length, 0)
  const isLeft = [...running, ...coming].some(({ sessions }) => sessions.length > 0)
  const isOpen = isPrinting || !isLeft || open.has(EARLIER)
  return [
    ...(n > 0 ? [earlierLine(n, isOpen, locale)] : []),
    ...(isOpen ? slotLines(over, options, true) : []),
    ...runningLines(running, options),
    { kind: 'now', key: 'now', words: locale.t('time.now', { time: isolated(timeOf(now, context)) }) },
    ...slotLines(coming, options),
  ]
}
