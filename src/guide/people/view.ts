import { lookupOf } from 'domain/programme/lookup'
import type { Delegation, Person } from 'domain/programme/people'
import type { Programme } from 'domain/programme/programme'
import { filterByWords } from 'domain/search/filter'
import { byLetter } from 'domain/text/alphabet'
import { wordingOf } from 'domain/text/text'
import type { RowGroup } from '@/frame/windowed/windows'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'

type Kind = Delegation['kind'] | 'none'

const titles: Record<Kind, MessageKey> = {
  country: 'forum.countries',
  organisation: 'forum.organisations',
  experts: 'forum.experts',
  none: 'people.others',
}

/** More people than these are looked up by their names rather than by whom they represent. */
const MANY = 40

/** A row is made as it is drawn: there may be a thousand. */
export type PeopleView = readonly RowGroup<Person>[]

/** Delegations in the programme's own order, whatever the order of their people. */
function byDelegation({ delegations }: Programme): (a: Person, b: Person) => number {
  const places = new Map(delegations.map(({ id }, index) => [id, index]))
  const placeOf = ({ delegation }: Person) => (delegation && places.get(delegation)) ?? delegations.length
  return (a, b) => placeOf(a) - placeOf(b)
}

type Group = {
  readonly key: string
  readonly title: string
  readonly letter?: string
  readonly people: readonly Person[]
}

function byKind(people: readonly Person[], programme: Programme, { t }: Locale): Group[] {
  const { delegation } = lookupOf(programme)
  const ordered = [...people].sort(byDelegation(programme))
  return (Object.keys(titles) as Kind[]).map((kind) => ({
    key: kind,
    title: t(titles[kind]),
    people: ordered.filter((person) => (delegation(person.delegation)?.kind ?? 'none') === kind),
  }))
}

const byName = (people: readonly Person[], { language }: Locale): Group[] =>
  byLetter(people, ({ name }) => wordingOf(name, language).wording).map(({ letter, items }) => ({
    key: `letter-${letter}`,
    title: letter,
    letter,
    people: items,
  }))

/** Everybody who speaks and whom the query names: many by the letters of their names, few by their delegations. */
export function peopleView(programme: Programme, locale: Locale, query = ''): PeopleView {
  const { delegation } = lookupOf(programme)
  const found = filterByWords(programme.people, query, (person) => [
    person.name,
    person.office,
    delegation(person.delegation)?.name,
  ])
  const groups = programme.people.length > MANY ? byName(found, locale) : byKind(found, programme, locale)
  return groups.filter(({ people }) => people.length > 0).map(({ people, ...group }) => ({ ...group, rows: people }))
}
