import { memoize } from '../memoize'
import type { Session } from '../programme/session'
import { nearestOf } from '../text/languages'
import type { Language } from '../text/text'

/** How a listener hears a session in a language: as it is spoken, by an interpretation channel of the headsets, or not at all. */
export type Heard =
  | { readonly by: 'floor' }
  | { readonly by: 'channel'; readonly channel: number }
  | { readonly by: 'none' }

const FLOOR: Heard = { by: 'floor' }
const NONE: Heard = { by: 'none' }

function heardIn({ languages, channels }: Session, language: Language): Heard | undefined {
  if (languages.length + channels.length === 0) return undefined
  if (nearestOf([language], languages)) return FLOOR
  const nearest = nearestOf(
    [language],
    channels.map((channel) => channel.language),
  )
  const found = channels.find((channel) => channel.language === nearest)
  return found ? { by: 'channel', channel: found.number } : NONE
}

const known = memoize((_: Session) => new Map<Language, Heard | undefined>())

/** How `session` is heard in `language` or one near to it; `undefined` where the programme says nothing of its languages. */
export function heardAs(session: Session, language: Language): Heard | undefined {
  const languages = known(session)
  if (!languages.has(language)) languages.set(language, heardIn(session, language))
  return languages.get(language)
}
