import { sessionsByPerson } from 'domain/programme/compiled'
import { lookupOf } from 'domain/programme/lookup'
import type { ImageFile } from 'domain/programme/parts'
import type { Person } from 'domain/programme/people'
import type { Session } from 'domain/programme/session'
import { type Worded, wordingOf } from 'domain/text/text'
import type { CardContext, Mark } from '@/components/session/session-card-view'
import { type SessionDayView, sessionDays } from '@/components/session/session-days-view'
import { speakerDetail } from '@/frame/person/person-row-view'

export type PersonView = {
  readonly portrait?: ImageFile
  readonly name: Worded
  readonly office?: Worded
  readonly delegation?: Worded
  readonly about?: Worded
  readonly isSample: boolean
  readonly isAboutSample: boolean
  readonly days: readonly SessionDayView[]
}

/** As what, and whether by video, this person speaks at a session; more than once where they have several roles. */
function rolesAt({ speakers }: Session, person: Person, context: CardContext): Mark[] {
  return speakers
    .filter((speaker) => speaker.person === person.id)
    .map(
      ({ role, mode }): Mark => ({
        words: speakerDetail({ role, mode }, context),
        tone: mode === 'by-video' ? 'accent' : 'quiet',
      }),
    )
}

/** Everything that a person's page shows. */
export function personView(person: Person, context: CardContext): PersonView {
  const { programme, locale } = context
  const { name, office, about, sample } = person
  const delegation = lookupOf(programme).delegation(person.delegation)
  const sessions = sessionsByPerson(programme).get(person.id) ?? []
  return {
    portrait: person.portrait,
    name: wordingOf(name, locale.language),
    office: office && wordingOf(office, locale.language),
    delegation: delegation && wordingOf(delegation.name, locale.language),
    about: about && wordingOf(about, locale.language),
    isSample: sample === true,
    isAboutSample: sample !== true && Boolean(sample?.includes('about')),
    days: sessionDays(sessions, context, (session) => rolesAt(session, person, context)),
  }
}
