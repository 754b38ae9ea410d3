import { lookupOf } from 'domain/programme/lookup'
import type { Delegation, Person } from 'domain/programme/people'
import type { Programme } from 'domain/programme/programme'
import { type PersonRowView, personRow } from '@/components/person-row-view'
import type { Locale } from '@/i18n/locale'
import type { MessageKey } from '@/i18n/message-key'
import { chunks } from '@/ui/chunks'

type Kind = Delegation['kind'] | 'none'

const titles: Record<Kind, MessageKey> = {
  country: 'forum.countries',
  organisation: 'forum.organisations',
  experts: 'forum.experts',
  none: 'people.others',
}

/** People of one kind of delegation, in lists short enough for a node of the mini program. */
export type PeopleGroup = {
  readonly kind: Kind
  readonly title: MessageKey
  readonly lists: readonly (readonly PersonRowView[])[]
}

export type PeopleView = { readonly groups: readonly PeopleGroup[]; readonly isAllSample: boolean }

/** Delegations in the programme's own order, whatever the order of their people. */
function byDelegation({ delegations }: Programme): (a: Person, b: Person) => number {
  const places = new Map(delegations.map(({ id }, index) => [id, index]))
  const placeOf = ({ delegation }: Person) => (delegation && places.get(delegation)) ?? delegations.length
  return (a, b) => placeOf(a) - placeOf(b)
}

/** Everybody who speaks, by the kind of their delegation and then by delegation. */
export function peopleView(programme: Programme, locale: Locale): PeopleView {
  const lookup = lookupOf(programme)
  const people = [...programme.people].sort(byDelegation(programme))
  const isAllSample = people.length > 0 && people.every(({ sample }) => sample === true)
  const groups = (Object.keys(titles) as Kind[]).map((kind) => {
    const members = people.filter((person) => (lookup.delegation(person.delegation)?.kind ?? 'none') === kind)
    const rows = members.map((person) => personRow(person, { programme, locale }))
    const shown = isAllSample ? rows.map((row) => ({ ...row, isSample: false })) : rows
    return { kind, title: titles[kind], lists: chunks(shown) }
  })
  return { groups: groups.filter(({ lists }) => lists.length > 0), isAllSample }
}
