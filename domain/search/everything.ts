import { memoize } from '../memoize'
import { lookupOf } from '../programme/lookup'
import type { Programme } from '../programme/programme'
import type { LocalizedText } from '../text/text'
import { haystack, needlesOf, type Texts } from './haystack'
import { rankedSessions, rankOf, searchIndexOf } from './search'
import { searchWords, withoutArticle } from './words'

/** What can be found, in the order in which it is shown. */
export const foundKinds = [
  'sessions',
  'people',
  'rooms',
  'places',
  'topics',
  'delegations',
  'documents',
  'help',
  'shuttles',
] as const
export type FoundKind = (typeof foundKinds)[number]

/** One thing that was found; `rank` is the place of the field that has all words, its name being 0, or beyond the last. */
export type Hit = { readonly id: string; readonly rank: number }

export type HitGroup = {
  readonly kind: FoundKind
  readonly hits: readonly Hit[]
  /** The query is a room's or place's own name. */
  readonly isMeant: boolean
}

type Entry = { readonly id: string; readonly fields: readonly string[] }
type OtherKind = Exclude<FoundKind, 'sessions'>

const entry = (id: string, ...fields: readonly Texts[]): Entry => ({ id, fields: fields.map(haystack) })

/** All but the sessions, with what they are found by, the weightiest first. */
const othersOf = memoize((programme: Programme): Readonly<Record<OtherKind, readonly Entry[]>> => {
  const { delegation, floor } = lookupOf(programme)
  return {
    people: programme.people.map((one) =>
      entry(one.id, [one.name], [one.office, delegation(one.delegation)?.name], [one.about]),
    ),
    rooms: programme.rooms.map(({ id, name }) => entry(id, [name])),
    places: programme.places
      .filter(({ kind }) => kind !== 'room')
      .map((one) => entry(one.id, [one.name], [one.note, one.way], [floor(one.floor)?.name])),
    topics: programme.topics.map(({ id, title, about }) => entry(id, [title], [about])),
    delegations: programme.delegations.map(({ id, name }) => entry(id, [name])),
    documents: programme.documents.map(({ id, title }) => entry(id, [title])),
    help: programme.help.map(({ id, title, body, actions }) =>
      entry(id, [title], [body, ...actions.map(({ label }) => label)]),
    ),
    shuttles: programme.shuttles.map(({ id, name, stops }) =>
      entry(
        id,
        [name],
        stops.map((stop) => stop.name),
      ),
    ),
  }
})

/**
 * Whether a query is a name in one of its languages: each word of the name is there, in any order and perhaps not to its
 * end, and at least half of its letters.
 */
const isNameOf = (text: LocalizedText, words: readonly string[]): boolean =>
  Object.values(text).some((wording) => {
    const parts = searchWords(wording).map(withoutArticle)
    const isTyped = (part: string) => words.some((word) => part.startsWith(word))
    return parts.length > 0 && parts.every(isTyped) && words.join('').length * 2 >= parts.join('').length
  })

/** The rooms or places that a query names. */
function meantBy(programme: Programme, kind: OtherKind, words: readonly string[]): ReadonlySet<string> {
  if (kind !== 'rooms' && kind !== 'places') return new Set()
  const typed = words.map(withoutArticle)
  return new Set(programme[kind].filter(({ name }) => isNameOf(name, typed)).map(({ id }) => id))
}

function othersWith(programme: Programme, kind: OtherKind, query: string): HitGroup {
  const words = searchWords(query)
  const needles = words.map(needlesOf)
  const meant = meantBy(programme, kind, words)
  const hits = othersOf(programme)
    [kind].map(({ id, fields }) => ({ id, rank: meant.has(id) ? -1 : rankOf(fields, needles), isFound: meant.has(id) }))
    .filter(({ rank, isFound }) => isFound || rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ id, rank }) => ({ id, rank: Math.max(0, rank) }))
  return { kind, hits, isMeant: hits.some(({ id }) => meant.has(id)) }
}

/**
 * Everything that a query finds, by kind. A room or place that is meant by its name comes first, and of the sessions
 * only those then that have all words in one place; else sessions come first. Of the same kind: all words in the name, then in
 * what is said of it. A query without a word finds nothing.
 */
export function findAll(programme: Programme, query: string): HitGroup[] {
  if (searchWords(query).length === 0) return []
  const others = foundKinds.flatMap((kind) => (kind === 'sessions' ? [] : [othersWith(programme, kind, query)]))
  const isMeant = others.some((group) => group.isMeant)
  const all = rankedSessions(searchIndexOf(programme), query)
  const hits = isMeant ? all.filter(({ rank }) => rank < SPREAD) : all
  const groups: HitGroup[] = [{ kind: 'sessions', hits, isMeant: false }, ...others]
  return [...groups.filter((group) => group.isMeant), ...groups.filter((group) => !group.isMeant)].filter(
    (group) => group.hits.length > 0,
  )
}

/** From this rank on a session's words are spread over several fields. */
const SPREAD = 5

/** All words that something is found by, in every language. */
export const searchableWords = memoize((programme: Programme): ReadonlySet<string> => {
  const others = Object.values(othersOf(programme)).flat()
  const fields = [...searchIndexOf(programme), ...others].flatMap((one) => one.fields)
  return new Set(fields.flatMap((field) => field.split(' ')).filter((word) => word !== ''))
})
