import { lookupOf } from 'domain/programme/lookup'
import type { Person } from 'domain/programme/people'
import type { Programme } from 'domain/programme/programme'
import { isNamed, searchPeople } from 'domain/search/search-people'
import { type Worded, wordingOf } from 'domain/text/text'
import type { Locale } from '@/i18n/locale'

/** Somebody to pick. */
export type PersonPick = {
  readonly id: string
  readonly name: Worded
  /** The role that they have been given; nothing for who is not chosen. */
  readonly role?: string
  readonly office?: Worded
  readonly delegation?: Worded
}

export type PeoplePicks = {
  readonly picks: readonly PersonPick[]
  /** How many were found, where something was looked for. */
  readonly found?: string
  /** There are more than are listed. */
  readonly isCut: boolean
  /** What was typed, where nobody is called so. */
  readonly newName?: string
}

/** Who is chosen, by id, with the role that they have. */
export type Chosen = { readonly person: string; readonly role?: string }

type Context = { readonly programme: Programme; readonly locale: Locale }

/** As many as a desktop draws within a frame. */
const MOST = 30

function pickOf(person: Person, chosen: readonly Chosen[], { programme, locale }: Context): PersonPick {
  const { language, t } = locale
  const { delegation, speakerRole } = lookupOf(programme)
  const worded = (text: Person['name'] | undefined) => text && wordingOf(text, language)
  const own = chosen.filter((one) => one.person === person.id)
  const roles = own.map(
    ({ role }) => worded(role === undefined ? undefined : speakerRole(role)?.name)?.wording ?? t('edit.chosen'),
  )
  return {
    id: person.id,
    name: wordingOf(person.name, language),
    role: roles.length > 0 ? roles.join(' · ') : undefined,
    office: worded(person.office),
    delegation: worded(delegation(person.delegation)?.name),
  }
}

/** The people whom the query finds: who is chosen first, in the order chosen. */
export function peoplePicks(query: string, chosen: readonly Chosen[], context: Context): PeoplePicks {
  const { programme, locale } = context
  const found = searchPeople(programme, query)
  const places = new Map(chosen.map(({ person }, index) => [person, index]))
  const own = found.filter(({ id }) => places.has(id))
  const first = own.sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  const all = [...first, ...found.filter(({ id }) => !places.has(id))]
  const name = query.trim().replace(/\s+/g, ' ')
  return {
    picks: all.slice(0, MOST).map((person) => pickOf(person, chosen, context)),
    found: name ? locale.t('items.found', { n: found.length }) : undefined,
    isCut: all.length > MOST,
    newName: name && !isNamed(programme, name) ? name : undefined,
  }
}
