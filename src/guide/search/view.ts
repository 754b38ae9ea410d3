import { lookupOf } from 'domain/programme/lookup'
import type { Programme } from 'domain/programme/programme'
import { type FoundKind, findAll, type Hit, type HitGroup } from 'domain/search/everything'
import { say } from 'domain/text/text'
import { inOwnDirection } from 'domain/text/visible-text'
import type { RowGroup } from '@/frame/windowed/windows'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'

/** A line of the results: what was found, or the way to the rest of its group. */
export type ResultRow =
  | { readonly kind: FoundKind; readonly key: string; readonly id: string }
  | { readonly kind: 'more'; readonly key: string; readonly of: string; readonly words: string }

export type ResultsView = { readonly count: number; readonly groups: readonly RowGroup<ResultRow>[] }

/** Help and shuttles are one page, and so one group. */
const groupOf = (kind: FoundKind): string => (kind === 'shuttles' ? 'help' : kind)

const titles: Record<string, MessageKey> = {
  sessions: 'topic.sessions',
  people: 'people.title',
  rooms: 'venue.rooms',
  places: 'venue.places',
  topics: 'topics.title',
  delegations: 'delegations.title',
  documents: 'session.documents',
  help: 'practical.title',
}

/** So many are shown of a group before the reader asks for all. */
const FIRST_SESSIONS = 8
const FIRST = 4

/** Where a session's words may be, in the order of their ranks; spread ones count as text. */
const ranks: readonly MessageKey[] = [
  'search.by.title',
  'search.by.speaker',
  'search.by.room',
  'search.by.topic',
  'search.by.text',
]

/** `1 by title, 2 by speaker` */
function sessionsNote(hits: readonly Hit[], { t }: Locale): string {
  const last = ranks.length - 1
  return ranks
    .map((words, rank) => ({ words, n: hits.filter((hit) => Math.min(hit.rank, last) === rank).length }))
    .filter(({ n }) => n > 0)
    .map(({ words, n }) => t(words, { n }))
    .join(' · ')
}

/** `Sessions in Hall B`, where that room was meant and all of them are there. */
function sessionsTitle(
  groups: readonly HitGroup[],
  hits: readonly Hit[],
  programme: Programme,
  locale: Locale,
): string {
  const [first] = groups
  const { room, session } = lookupOf(programme)
  const meant = first?.isMeant && first.kind === 'rooms' ? room(first.hits[0]?.id) : undefined
  return meant && hits.every(({ id }) => session(id)?.room === meant.id)
    ? locale.t('search.in', { room: inOwnDirection(say(meant.name, locale.language)) })
    : locale.t('topic.sessions')
}

/** What a query finds, of each group the first few unless the reader wants all of it. */
export function resultsView(
  query: string,
  whole: ReadonlySet<string>,
  programme: Programme,
  locale: Locale,
): ResultsView {
  const found = findAll(programme, query)
  const keys = [...new Set(found.map(({ kind }) => groupOf(kind)))]
  const groups = keys.map((key) => {
    const parts = found.filter(({ kind }) => groupOf(kind) === key)
    const rows = parts.flatMap(({ kind, hits }) => hits.map(({ id }) => ({ kind, id, key: `${kind}-${id}` })))
    const hits = parts.flatMap((part) => part.hits)
    const most = key === 'sessions' ? FIRST_SESSIONS : FIRST
    const isCut = !whole.has(key) && rows.length > most + 1
    const title =
      key === 'sessions' ? sessionsTitle(found, hits, programme, locale) : locale.t(titles[key] ?? 'topic.sessions')
    const isNoted = key === 'sessions' && title === locale.t('topic.sessions')
    return {
      key,
      title,
      note: isNoted ? sessionsNote(hits, locale) : String(rows.length),
      rows: isCut
        ? [
            ...rows.slice(0, most),
            { kind: 'more' as const, key: `more-${key}`, of: key, words: locale.t('search.all', { n: rows.length }) },
          ]
        : rows,
    }
  })
  return { count: found.reduce((sum, { hits }) => sum + hits.length, 0), groups }
}

/** A way on where a search does not help. */
export type Elsewhere = {
  readonly to: string
  readonly icon: 'bookmark' | 'users' | 'circle-help' | 'map'
  readonly title: MessageKey
}

/** Those of the lists that have something in them. */
export const elsewhere = ({ topics, people, help, shuttles, rooms, forum }: Programme): Elsewhere[] => [
  ...(topics.length > 0 ? [{ to: '/guide/topics/index', icon: 'bookmark', title: 'topics.title' } as const] : []),
  ...(people.length > 0 ? [{ to: '/guide/people/index', icon: 'users', title: 'people.title' } as const] : []),
  ...(rooms.length > 0 ? [{ to: '/guide/places/index', icon: 'map', title: 'places.title' } as const] : []),
  ...(help.length + shuttles.length + (forum.contacts ?? []).length > 0
    ? [{ to: '/guide/practical/index', icon: 'circle-help', title: 'practical.title' } as const]
    : []),
]
