import { startsAt } from './agenda'
import { lookupOf } from './lookup'
import type { Programme } from './programme'
import type { SessionId } from './programme/ids'
import type { Person } from './programme/people'
import type { Session } from './programme/session'
import type { Text } from './text'
import type { Moment } from './time'
import { isUnspaced, withoutArticle, wordsOf } from './words'

/** What a session can be found by, the weightiest first: its titles, its speakers, all the rest; each a string of words. */
type Entry = { readonly id: SessionId; readonly start: Moment; readonly fields: readonly string[] }

/** Made once for a programme; good for any number of searches. */
export type SearchIndex = readonly Entry[]

type Texts = readonly (Text | undefined)[]

/** Every word with a space before it, so that ` par` finds the words that begin with it. */
const haystackOf = (texts: Texts): string =>
  texts
    .flatMap((text) => Object.values(text ?? {}))
    .flatMap(wordsOf)
    .map((word) => (withoutArticle(word) === word ? ` ${word}` : ` ${word} ${withoutArticle(word)}`))
    .join('')

function fieldsIn(programme: Programme): (session: Session) => string[] {
  const { topic, person, delegation, room } = lookupOf(programme)
  const textsOf = (who: Person | undefined): Texts => [who?.name, who?.office, delegation(who?.delegation)?.name]
  return (session) => [
    haystackOf([session.title, session.shortTitle]),
    haystackOf(session.speakers.flatMap((speaker) => textsOf(person(speaker.person)))),
    haystackOf([session.abstract, topic(session.topic)?.title, room(session.room)?.name]),
  ]
}

/** Titles, abstracts, topics, speakers with office and delegation, and rooms, in every language of the content. */
export function searchIndexOf(programme: Programme): SearchIndex {
  const fieldsOf = fieldsIn(programme)
  return programme.sessions.map((session) => ({ id: session.id, start: startsAt(session), fields: fieldsOf(session) }))
}

/** What a field must hold for a word of the query: a word that begins so, or, of a script without spaces, any part. */
const needlesOf = (word: string): string[] =>
  isUnspaced(word) ? [word] : [...new Set([` ${word}`, ` ${withoutArticle(word)}`])]

/** The first field that holds the word; `-1` for none. */
const fieldWith = (entry: Entry, needles: readonly string[]): number =>
  entry.fields.findIndex((field) => needles.some((needle) => field.includes(needle)))

/**
 * The sessions in which every word of the query is found somewhere, forgiving case, accents, width and Arabic forms:
 * those with the words in the title first, then in the speakers, then in the rest; among equals by start.
 * A query without a word finds nothing.
 */
export function search(index: SearchIndex, query: string): SessionId[] {
  const words = wordsOf(query).map(needlesOf)
  if (words.length === 0) return []
  return index
    .map((entry) => ({ entry, found: words.map((needles) => fieldWith(entry, needles)) }))
    .filter(({ found }) => !found.includes(-1))
    .map(({ entry, found }) => ({ ...entry, distance: found.reduce((sum, field) => sum + field, 0) }))
    .sort((a, b) => a.distance - b.distance || a.start - b.start || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id)
}
