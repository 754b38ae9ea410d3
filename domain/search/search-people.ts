import { memoize } from '../memoize'
import { lookupOf } from '../programme/lookup'
import type { Person } from '../programme/people'
import type { Programme } from '../programme/programme'
import { fold } from './fold'
import { haystack } from './haystack'
import { rankOf, wordsOfQuery } from './search'

/** What each person can be found by: the name in every language, then office and delegation. */
const fieldsOf = memoize((programme: Programme): Map<Person, readonly string[]> => {
  const { delegation } = lookupOf(programme)
  return new Map(
    programme.people.map((person) => [
      person,
      [haystack([person.name]), haystack([person.office, delegation(person.delegation)?.name])],
    ]),
  )
})

/**
 * The people in whom every word of the query is found, those by their name first, else in the programme's order; all of
 * them for a query without a word. Forgives case, accents, width and Arabic forms.
 */
export function searchPeople(programme: Programme, query: string): Person[] {
  const words = wordsOfQuery(query)
  if (words.length === 0) return [...programme.people]
  const fields = fieldsOf(programme)
  return programme.people
    .map((person) => ({ person, rank: rankOf(fields.get(person) ?? [], words) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ person }) => person)
}

/** Whether somebody is called just so, in any language. */
export function isNamed(programme: Programme, name: string): boolean {
  const folded = fold(name)
  return programme.people.some((person) => Object.values(person.name).some((wording) => fold(wording ?? '') === folded))
}
