import { startsAt } from '../agenda/agenda'
import { memoize } from '../memoize'
import type { SessionId } from '../programme/ids'
import { lookupOf } from '../programme/lookup'
import type { Person } from '../programme/people'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'
import type { LocalizedText } from '../text/text'
import type { Moment } from '../time/time'
import { isUnspaced, searchWords, withoutArticle } from './words'

/** What a session can be found by, the weightiest first: its titles, its speakers, all the rest; each a string of words. */
type Entry = { readonly id: SessionId; readonly start: Moment; readonly fields: readonly string[] }

/** Good for any number of searches. */
export type SearchIndex = readonly Entry[]

type Texts = readonly (LocalizedText | undefined)[]

/** Every word with a space before it, so that ` par` finds the words that begin with it. */
const haystackOf = memoize((text: LocalizedText): string =>
  Object.values(text)
    .flatMap(searchWords)
    .map((word) => (withoutArticle(word) === word ? ` ${word}` : ` ${word} ${withoutArticle(word)}`))
    .join(''),
)

const haystack = (texts: Texts): string => texts.map((text) => (text ? haystackOf(text) : '')).join('')

/** Titles, abstracts, topics, speakers with office and delegation, and rooms, in every language of the content. */
function fieldsOf(session: Session, programme: Programme): string[] {
  const { topic, person, delegation, room } = lookupOf(programme)
  const textsOf = (who: Person | undefined): Texts => [who?.name, who?.office, delegation(who?.delegation)?.name]
  return [
    haystack([session.title, session.shortTitle]),
    haystack(session.speakers.flatMap((speaker) => textsOf(person(speaker.person)))),
    haystack([session.abstract, topic(session.topic)?.title, room(session.room)?.name]),
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

/** What a field must hold for a word of the query: a word that begins so, or, of a script without spaces, any part. */
const needlesOf = (word: string): string[] =>
  isUnspaced(word) ? [word] : [...new Set([` ${word}`, ` ${withoutArticle(word)}`])]

/** The first field that holds the word; `-1` for none. */
function fieldWith({ fields }: Entry, needles: readonly string[]): number {
  for (let at = 0; at < fields.length; at++) for (const needle of needles) if (fields[at]?.includes(needle)) return at
  return -1
}

type Hit = { readonly entry: Entry; readonly distance: number }
type Words = readonly (readonly string[])[]

/** What was searched for last, and found: a reader types one key after the other. */
const last = memoize((_: SearchIndex): { words: Words; hits: readonly Hit[] } => ({ words: [], hits: [] }))

/** Whether all that the longer query finds was found by the other. A word with the Arabic article is looked up in two ways. */
const isNarrower = (words: Words, before: Words): boolean =>
  before.length > 0 &&
  before.every(([old = '', other], at) => !other && words[at]?.length === 1 && words[at]?.[0]?.startsWith(old))

/** The sessions in which every word of the query is found somewhere, by how far from the title that is. */
function hitsOf(index: SearchIndex, query: string): Hit[] {
  const words = searchWords(query).map(needlesOf)
  const hits: Hit[] = []
  if (words.length === 0) return hits
  const known = last(index)
  for (const entry of isNarrower(words, known.words) ? known.hits.map((hit) => hit.entry) : index) {
    let distance = 0
    for (const needles of words) {
      const field = fieldWith(entry, needles)
      distance = field < 0 ? Number.NaN : distance + field
    }
    if (distance >= 0) hits.push({ entry, distance })
  }
  Object.assign(known, { words, hits })
  return hits
}

/**
 * The sessions in which every word of the query is found somewhere, forgiving case, accents, width and Arabic forms:
 * those with the words in the title first, then in the speakers, then in the rest; among equals by start.
 * A query without a word finds nothing.
 */
export const search = (index: SearchIndex, query: string): SessionId[] =>
  [...hitsOf(index, query)]
    .sort((a, b) => a.distance - b.distance || a.entry.start - b.entry.start || (a.entry.id < b.entry.id ? -1 : 1))
    .map(({ entry }) => entry.id)

/** The same sessions in no order. */
export const searchSet = (index: SearchIndex, query: string): ReadonlySet<SessionId> =>
  new Set(hitsOf(index, query).map(({ entry }) => entry.id))
