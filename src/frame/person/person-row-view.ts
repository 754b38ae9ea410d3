import { lookupOf } from 'domain/programme/lookup'
import type { Person } from 'domain/programme/people'
import type { Speaker } from 'domain/programme/session'
import { pagePath } from 'domain/share/share'
import { initialsOf } from 'domain/text/initials'
import { type Worded, wordingOf } from 'domain/text/text'
import type { CardContext } from '@/components/session/session-card-view'

/** Somebody in a list of people. */
export type PersonRowView = {
  readonly id: string
  readonly to: string
  readonly name: Worded
  readonly office?: Worded
  readonly delegation?: Worded
  /** Role and mode, where the row stands in a session. */
  readonly detail?: string
  readonly isByVideo?: boolean
  /** Said where the row stands in a session; of a list its page says it once. */
  readonly isSample?: boolean
  /** The path of a portrait; else one or two letters of the name, where it is one. */
  readonly portrait?: string
  readonly initials?: string
}

type RowContext = Pick<CardContext, 'programme' | 'locale'>

/** `Chair · by video`: as what somebody speaks at a session, and how. */
export function speakerDetail(
  { role, mode }: Pick<Speaker, 'role' | 'mode'>,
  { programme, locale }: RowContext,
): string {
  const name = lookupOf(programme).speakerRole(role)?.name
  return [...(name ? [wordingOf(name, locale.language).wording] : []), locale.t(`mode.${mode}`)].join(' · ')
}

/** Somebody who speaks, apart from any one session. */
export function personRow(person: Person, { programme, locale }: RowContext): PersonRowView {
  const { id, name, office } = person
  const delegation = lookupOf(programme).delegation(person.delegation)
  return {
    id,
    to: pagePath({ kind: 'person', id }),
    name: wordingOf(name, locale.language),
    office: office && wordingOf(office, locale.language),
    delegation: delegation && wordingOf(delegation.name, locale.language),
    portrait: person.portrait?.path,
    initials: initialsOf(name, locale.language),
  }
}
