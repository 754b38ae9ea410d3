import { startsAt } from '../agenda/agenda'
import { memoize } from '../memoize'
import type { SessionId } from '../programme/ids'
import { lookupOf } from '../programme/lookup'
import type { Person } from '../programme/people'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import type { Moment } from '../time/time'
import { haystack, needlesOf, type Texts } from './haystack'
import { searchWords } from './words'

/** A session and what it is found by, the weightiest first: title, speakers, room, topic, abstract; each a string of words. */
type Entry = { readonly id: SessionId; readonly start: Moment; readonly fields: readonly string[] }

/** Good for any number of searches. */
export type SearchIndex = readonly Entry[]

/** Titles, abstracts, topics, speakers with office and delegation, and rooms, in every language of the content. */
function fieldsOf(session: Session, programme: Programme): string[] {
  const { topic, person, delegation, room } = lookupOf(programme)
  const textsOf = (who: Person | undefined): Texts => [who?.name, who?.office, delegation(who?.delegation)?.name]
  return [
    haystack([session.title, session.shortTitle]),
    haystack(session.speakers.flatMap((speaker) => textsOf(person(speaker.person)))),
    haystack([room(session.room)?.name]),
    haystack([topic(session.topic)?.title]),
    haystack([session.abstract]),
  ]
}

const entriesOf = memoize((_: Programme): Entry[] => [])

/** Adds one session to the programme's index, for when there is time; returns whether the index is whole. */
export function growSearchIndex(programme: Programme): boolean {
  const entries = entriesOf(programme)
  const session = programme.sessions[entries.length]
  if (session) entries.push({ id: session.id, start: startsAt(session), fields: fieldsOf(session, programme) })
  return entries.length === programme.sessions.length
}

/** The whole index, made once for a programme. */
export function searchIndexOf(programme: Programme): SearchIndex {
  while (!growSearchIndex(programme));
  return entriesOf(programme)
}

type Words = readonly (readonly string[])[]

/** A query as `rankOf` takes it. */
export const wordsOfQuery = (query: string): Words => searchWords(query).map(needlesOf)

const holds = (field: string | undefined, needles: readonly string[]): boolean =>
  needles.some((needle) => field?.includes(needle))

/**
 * How near to the front the words of a query are found: the place of the first field that holds them all, past the last
 * field where they are spread over several; `-1` where one of them is nowhere.
 */
export function rankOf(fields: readonly string[], words: Words): number {
  const whole = fields.findIndex((field) => words.every((needles) => holds(field, needles)))
  if (whole >= 0) return whole
  let far = fields.length
  for (const needles of words) {
    const at = fields.findIndex((field) => holds(field, needles))
    if (at < 0) return -1
    far += at
  }
  return far
}

type Hit = { readonly entry: Entry; readonly rank: number }

/** What was searched for last, and found: a reader types one key after the other. */
const last = memoize((_: SearchIndex): { words: Words; hits: readonly Hit[] } => ({ words: [], hits: [] }))

/** Whether all that the longer query finds was found by the other. A word with the Arabic article is looked up in two ways. */
const isNarrower = (words: Words, before: Words): boolean =>
  before.length > 0 &&
  before.every(([old = '', other], at) => !other && words[at]?.length === 1 && words[at]?.[0]?.startsWith(old))

/** The sessions in which every word of the query is found somewhere, by how far from the title that is. */
function hitsOf(index: SearchIndex, query: string): Hit[] {
  const words = wordsOfQuery(query)
  const hits: Hit[] = []
  if (words.length === 0) return hits
  const known = last(index)
  for (const entry of isNarrower(words, known.words) ? known.hits.map((hit) => hit.entry) : index) {
    const rank = rankOf(entry.fields, words)
    if (rank >= 0) hits.push({ entry, rank })
  }
  Object.assign(known, { words, hits })
  return hits
}

/** A session that was found; `rank` is the place of the field that has all words, or beyond the last. */
export type SessionHit = { readonly id: SessionId; readonly rank: number }

/**
 * The sessions in which every word of the query is found somewhere, forgiving case, accents, width and Arabic forms:
 * those with all words in the title first, then in a speaker, the room, the topic, the abstract, then those that have
 * them in several of these; among equals by start. A query without a word finds nothing.
 */
export const rankedSessions = (index: SearchIndex, query: string): SessionHit[] =>
  [...hitsOf(index, query)]
    .sort((a, b) => a.rank - b.rank || a.entry.start - b.entry.start || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry, rank }) => ({ id: entry.id, rank }))

/** The same sessions by their ids. */
export const search = (index: SearchIndex, query: string): SessionId[] =>
  rankedSessions(index, query).map(({ id }) => id)

/** The same sessions in no order. */
export const searchSet = (index: SearchIndex, query: string): ReadonlySet<SessionId> =>
  new Set(hitsOf(index, query).map(({ entry }) => entry.id))
