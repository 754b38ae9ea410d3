import { canCreate } from 'domain/draft/creatable-kinds'
import type { Difference } from 'domain/draft/differences'
import { isOrdered } from 'domain/draft/reorder'
import { type ListKind, listKinds } from 'domain/programme/kinds'
import type { Programme } from 'domain/programme/programme'
import { fold } from 'domain/search/fold'
import { searchWords } from 'domain/search/words'
import { type LocalizedText, type Worded, wordingOf } from 'domain/text/text'
import type { Mark } from '@/components/session/session-card-view'
import type { Locale } from '@/i18n/locale'
import { type Paginated, paginate } from '../components/paginate'
import { markOf } from '../components/programme/programme-row-view'
import { itemsIn, type ListedItem } from './listed'

export type ItemRowView = {
  readonly id: string
  /** Nothing for what the draft has no more. */
  readonly to?: string
  readonly title: Worded
  readonly lines: readonly Worded[]
  readonly marks: readonly Mark[]
  /** Its place in the whole list, from 0, where it can be moved. */
  readonly place?: number
}

export type ItemsView = Paginated<ItemRowView> & {
  /** Whether there is any item of the kind, found or not. */
  readonly isEmpty: boolean
  /** How many were found, where something was looked for. */
  readonly found?: string
  /** Where a new item is begun; nothing where none can be. */
  readonly add?: string
  /** Where places are set on the floors' plans, for what that is about. */
  readonly plan?: string
  /** The whole list, where it can be put in another order; nothing where words look for some of it. */
  readonly order?: readonly string[]
}

export type ItemsContext = {
  readonly kind: ListKind
  /** The draft. */
  readonly programme: Programme
  readonly published?: Programme
  readonly differences: readonly Difference[]
  readonly locale: Locale
  /** Items' ids in the order that somebody gave them and the draft does not have yet. */
  readonly order?: readonly string[]
}

export const parseListKind = (name: string | undefined): ListKind | undefined => listKinds.find((kind) => kind === name)

type What = Difference['what']

const whatsOf = ({ kind, differences }: ItemsContext): ReadonlyMap<string, What> =>
  new Map(differences.flatMap((one) => (one.kind === kind ? [[one.id, one.what] as const] : [])))

/** The draft's items, and behind them those that were taken out of it. */
function allIn(context: ItemsContext, whats: ReadonlyMap<string, What>): ListedItem[] {
  const { kind, programme, published, locale, order } = context
  const removed = published ? itemsIn(kind, published, locale).filter(({ id }) => whats.get(id) === 'removed') : []
  return [...itemsIn(kind, programme, locale, order), ...removed]
}

const wordingsOf = (part: LocalizedText | string): string[] => (typeof part === 'string' ? [part] : Object.values(part))

/** Whether every word of the query is somewhere in what is shown of the item, in any language. */
function fits({ id, title, lines }: ListedItem, words: readonly string[]): boolean {
  const text = fold([id, ...[title, ...lines].flatMap(wordingsOf)].join('\n'))
  return words.every((word) => text.includes(word))
}

function rowOf(item: ListedItem, what: What | undefined, { kind, locale }: ItemsContext): ItemRowView {
  const { language, t } = locale
  const worded = (part: LocalizedText | string) =>
    typeof part === 'string' ? { wording: part, language: locale.screen } : wordingOf(part, language)
  const to =
    kind === 'sessions' ? `/organiser/session/index?id=${item.id}` : `/organiser/edit/index?kind=${kind}&id=${item.id}`
  return {
    id: item.id,
    to: what === 'removed' ? undefined : to,
    title: wordingOf(item.title, language),
    lines: item.lines.map(worded),
    marks: [
      ...(what ? [markOf(what, locale)] : []),
      ...(item.isSample ? [{ words: t('sample.item'), tone: 'quiet' } as const] : []),
    ],
  }
}

const planned: ReadonlySet<ListKind> = new Set(['floors', 'places'])

/** The items of a kind that the words find, in the guests' order; of many one part. */
export function itemsView(query: { readonly words: string; readonly part: number }, context: ItemsContext): ItemsView {
  const whats = whatsOf(context)
  const all = allIn(context, whats)
  const words = searchWords(query.words)
  const isSearch = words.length > 0
  const found = isSearch ? all.filter((item) => fits(item, words)) : all
  const { rows, part } = paginate(found, query.part)
  const there = all.filter(({ id }) => whats.get(id) !== 'removed').map(({ id }) => id)
  const order = !isSearch && isOrdered(context.kind) && there.length > 1 ? there : undefined
  const placeOf = (id: string): number | undefined => (order?.includes(id) ? order.indexOf(id) : undefined)
  return {
    rows: rows.map((item) => ({ ...rowOf(item, whats.get(item.id), context), place: placeOf(item.id) })),
    part,
    isEmpty: all.length === 0,
    add: canCreate(context.kind) ? `/organiser/edit/index?kind=${context.kind}&new=1` : undefined,
    plan: planned.has(context.kind) && all.length > 0 ? '/organiser/edit/plan/index' : undefined,
    found: isSearch ? context.locale.t('items.found', { n: found.length }) : undefined,
    order,
  }
}
