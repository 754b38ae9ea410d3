import type { Change, ChangeKind, SessionState } from 'domain/programme/change'
import type { SessionId } from 'domain/programme/ids'
import { lookupOf } from 'domain/programme/lookup'
import { roomNameOf } from 'domain/programme/room-name'
import { pagePath } from 'domain/share/share'
import { type LocalizedText, type Worded, wordingOf } from 'domain/text/text'
import { dayLabel, rangeLabel } from 'domain/time/dates'
import { momentOf, type WallTime, wallTime } from 'domain/time/time'
import type { CardContext, Mark } from '@/components/session/session-card-view'
import type { MessageKey } from '@/i18n/message-key'

/** An old value and what it is now. A change of the title has the old one only: the card's own title is the new. */
export type ChangedValueView = { readonly kind: ChangeKind; readonly before?: Worded; readonly after?: Worded }

/** What happened to one session, as a list shows it. */
export type ChangeCardView = {
  readonly id: SessionId
  /** Where the session is shown; nothing once it is no longer in the programme. */
  readonly to?: string
  readonly title: Worded
  readonly kinds: string
  /** Whether those who meant to come should look again, or may be glad. The words say which as well. */
  readonly tone: 'alert' | 'accent'
  readonly values: readonly ChangedValueView[]
  /** Day, time and room, apart from what `values` says. */
  readonly details: readonly Worded[]
  readonly isOff: boolean
  readonly isStarred: boolean
  readonly marks: readonly Mark[]
}

export type ChangeContext = Pick<CardContext, 'programme' | 'locale' | 'starred'>

const alerting: ReadonlySet<ChangeKind> = new Set(['cancelled', 'removed', 'retimed', 'moved', 'full'])
const ended: ReadonlySet<ChangeKind> = new Set(['cancelled', 'removed'])

/** A session that begins at another time says in which direction; one that only ends at another has a new time. */
function keyOf(kind: ChangeKind, { before, after }: Change): MessageKey {
  const delay = before && after && kind === 'retimed' ? momentOf(after.start) - momentOf(before.start) : 0
  if (delay === 0) return `change.${kind}`
  return delay > 0 ? 'change.later' : 'change.earlier'
}

type Times = { readonly start: WallTime; readonly end: WallTime }

function timesOf({ start, end }: SessionState, { programme }: ChangeContext): Times {
  const wall = (iso: string) => wallTime(momentOf(iso), programme.forum.offsets)
  return { start: wall(start), end: wall(end) }
}

/** `10:30–11:40`, after its day where the days differ. */
function retimedValue(before: SessionState, after: SessionState, context: ChangeContext): ChangedValueView {
  const { screen: language } = context.locale
  const olds = timesOf(before, context)
  const news = timesOf(after, context)
  const wordsOf = ({ start, end }: Times): Worded => {
    const range = rangeLabel(start.time, end.time)
    return { wording: olds.start.date === news.start.date ? range : `${dayLabel(start, language)} ${range}`, language }
  }
  return { kind: 'retimed', before: wordsOf(olds), after: wordsOf(news) }
}

function roomName({ room }: SessionState, { programme, locale }: ChangeContext): Worded | undefined {
  const name = roomNameOf(programme, room)
  return name && wordingOf(name, locale.language)
}

function renamedValue(before: LocalizedText, after: LocalizedText, { locale }: ChangeContext): ChangedValueView[] {
  const old = wordingOf(before, locale.language)
  return old.wording === wordingOf(after, locale.language).wording ? [] : [{ kind: 'renamed', before: old }]
}

function valuesOf({ kinds, before, after }: Change, context: ChangeContext): ChangedValueView[] {
  if (!before || !after) return []
  return kinds.flatMap((kind): ChangedValueView[] => {
    if (kind === 'retimed') return [retimedValue(before, after, context)]
    if (kind === 'moved') return [{ kind, before: roomName(before, context), after: roomName(after, context) }]
    return kind === 'renamed' ? renamedValue(before.title, after.title, context) : []
  })
}

function detailsOf({ before, after }: Change, values: readonly ChangedValueView[], context: ChangeContext): Worded[] {
  const state = after ?? before
  if (!state) return []
  const { screen: language } = context.locale
  const said = (kind: ChangeKind) => values.find((value) => value.kind === kind)
  const { start, end } = timesOf(state, context)
  const isDaySaid = before && after && said('retimed') && timesOf(before, context).start.date !== start.date
  const room = said('moved') ? undefined : roomName(state, context)
  return [
    ...(isDaySaid ? [] : [{ wording: dayLabel(start, language), language }]),
    ...(said('retimed') ? [] : [{ wording: rangeLabel(start.time, end.time), language }]),
    ...(room ? [room] : []),
  ]
}

/** One change in words: what kind, of which session, from what to what. */
export function changeCard(change: Change, context: ChangeContext): ChangeCardView {
  const { programme, locale, starred } = context
  const session = lookupOf(programme).session(change.session)
  const title = (change.after ?? change.before ?? session)?.title
  const values = valuesOf(change, context)
  const isStarred = starred.has(change.session)
  return {
    id: change.session,
    to: session && pagePath({ kind: 'session', id: change.session }),
    title: title ? wordingOf(title, locale.language) : { wording: '—', language: locale.screen },
    kinds: change.kinds.map((kind) => locale.t(keyOf(kind, change))).join(' · '),
    tone: change.kinds.some((kind) => alerting.has(kind)) ? 'alert' : 'accent',
    values,
    details: detailsOf(change, values, context),
    isOff: change.kinds.some((kind) => ended.has(kind)),
    isStarred,
    marks: isStarred ? [{ words: locale.t('change.inYours'), tone: 'accent' }] : [],
  }
}
