import type { Edit } from './edit'
import { proposedId } from './propose'
import { type EditedDraft, sessionIn } from './quick-edits'

/** What belongs to the one session and not to another like it: what publishing wrote, and its ids in other systems. */
const OWN = ['id', 'announced', 'externalIds']

/**
 * The edit that adds a session like this one, with the id `copy`, else with one made of the title. It takes place and has
 * places, whatever the other. Throws `gone` for a session that is not there.
 */
export function duplicateSession(draft: EditedDraft, id: string, copy?: string): Extract<Edit, { change: 'create' }> {
  const session = sessionIn(draft, id)
  const taken = new Set<string>(draft.programme.sessions.map((one) => one.id))
  const fields = Object.fromEntries(Object.entries(session).filter(([name]) => !OWN.includes(name)))
  return {
    change: 'create',
    kind: 'sessions',
    id: copy ?? proposedId(session.title.en ?? '', id, taken),
    fields: { ...fields, status: 'scheduled', full: false },
    after: id,
  }
}
