import type { Difference } from 'domain/draft/differences'
import type { Edition } from 'domain/release/release'
import type { Worded } from 'domain/text/text'
import { dayLabel, isolated } from 'domain/time/dates'
import { momentOf, wallTime } from 'domain/time/time'
import type { OutputOf, Wire } from 'domain/wire/wire'
import type { FieldChangeView } from '../components/field-changes-view'
import { fieldChanges } from '../components/field-changes-view'
import { itemWords, joinList, kindWords, type NamesContext, titleOf } from '../components/item-words'
import { auditEntryText } from './audit-entry-text'
import { type ItemEffect, itemEffectsOf } from './states'

export type AuditAct = OutputOf<Wire['organiser']['audit']>['acts'][number]

/** One item of an act, field by field. */
export type ItemChangeView = {
  readonly address: string
  readonly kind: string
  readonly title: Worded
  readonly fields: readonly FieldChangeView[]
}

export type AuditEntryView = {
  readonly number: number
  readonly words: string
  /** Who, and when on the forum's clock. */
  readonly by: string
  /** What to open; empty where the line says it all. */
  readonly items: readonly ItemChangeView[]
  /** More items than are shown. */
  readonly more: number
  /** The release that the act made. */
  readonly release?: ReleaseEntryView
}

export type ReleaseEntryView = {
  readonly release: number
  readonly note?: Worded
  readonly isNow: boolean
  /** Whether the reader may go back to it. */
  readonly isOpen: boolean
}

export type HistoryDay = { readonly date: string; readonly label: string; readonly acts: readonly AuditEntryView[] }

export type HistoryContext = NamesContext & {
  /** The newest release. */
  readonly newest: number
  readonly isPublisher: boolean
  /** What the newest releases were published with. */
  readonly editions: readonly Edition[]
}

/** An act on the whole programme would fill the phone: the first items say what kind of act it was. */
const MOST_ITEMS = 20

function itemView({ address, kind, id, before, after, fields }: ItemEffect, context: NamesContext): ItemChangeView {
  return {
    address,
    kind: kindWords(kind, context.locale),
    title: titleOf(after ?? before, id, context.locale),
    fields: fieldChanges(before, after, { ...context, item: kind }, fields),
  }
}

const noteIn = (after: unknown): string | undefined => {
  const { note } = (typeof after === 'object' && after !== null ? after : {}) as { readonly note?: unknown }
  return typeof note === 'string' ? note : undefined
}

/** A release by its number. A note is in the forum's first language, the one that a rollback writes in English. */
export function releaseEntryView(release: number, context: HistoryContext, note?: string): ReleaseEntryView {
  const { newest, isPublisher, programme } = context
  return {
    release,
    note: note === undefined ? undefined : { wording: note, language: programme.forum.languages[0] ?? 'en' },
    isNow: release === newest,
    isOpen: isPublisher && release < newest,
  }
}

function madeBy({ act, release, backTo, after }: AuditAct, context: HistoryContext): ReleaseEntryView | undefined {
  if (release === undefined) return undefined
  // Its note says in one language what the line above says in the reader's.
  if (backTo !== undefined) return releaseEntryView(release, context)
  if (act === 'publish') return releaseEntryView(release, context, noteIn(after))
  return releaseEntryView(release, context, context.editions.find((edition) => edition.release === release)?.note)
}

function actView(act: AuditAct, context: HistoryContext): AuditEntryView {
  const { programme, locale } = context
  const { time } = wallTime(momentOf(act.at), programme.forum.offsets)
  const effects = itemEffectsOf(act)
  const name = act.actor === 'console' ? locale.t('history.console') : act.name
  return {
    number: act.number,
    words: auditEntryText(act, context),
    by: locale.t('history.by', { name, time: isolated(time) }),
    items: effects.slice(0, MOST_ITEMS).map((effect) => itemView(effect, context)),
    more: Math.max(0, effects.length - MOST_ITEMS),
    release: madeBy(act, context),
  }
}

/** More names than these fill a phone's screen. */
const MOST_DROPPED = 5

/** What the draft has that is not published, and would lose by going back; `undefined` where that is nothing. */
export function droppedWords(dropped: readonly Difference[], context: NamesContext): string | undefined {
  const { t } = context.locale
  if (dropped.length === 0) return undefined
  const names = dropped.slice(0, MOST_DROPPED).map(({ kind, id }) => itemWords(kind, id, context))
  const more = dropped.length - names.length
  const items = joinList([...names, ...(more > 0 ? [t('review.more', { n: more })] : [])], context.locale)
  return t('history.back.drops', { n: dropped.length, items })
}

/** Acts by the forum's days, the newest first. */
export function historyView(acts: readonly AuditAct[], context: HistoryContext): HistoryDay[] {
  const { programme, locale } = context
  const days = new Map<string, { label: string; acts: AuditEntryView[] }>()
  for (const act of [...acts].sort((a, b) => b.number - a.number)) {
    const wall = wallTime(momentOf(act.at), programme.forum.offsets)
    const day = days.get(wall.date) ?? { label: dayLabel(wall, locale.language), acts: [] }
    day.acts.push(actView(act, context))
    days.set(wall.date, day)
  }
  return [...days].map(([date, { label, acts: shown }]) => ({ date, label, acts: shown }))
}
