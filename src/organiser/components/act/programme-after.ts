import type { Edit } from 'domain/draft/edit'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'

/** The programme with fields of sessions set anew; `null` takes one away. */
export function programmeAfter(programme: Programme, edits: readonly Edit[]): Programme {
  const fields = new Map(edits.map((edit) => [edit.id, edit.change === 'set' ? edit.fields : {}]))
  const after = (session: Session): Session =>
    // What is taken away is optional: the edits are those of `domain/draft`.
    Object.fromEntries(
      Object.entries({ ...session, ...fields.get(session.id) }).filter(([, value]) => value !== null),
    ) as Session
  return { ...programme, sessions: programme.sessions.map(after) }
}

/** Changes when one of the edited items has been changed by somebody else. */
export const revisionKey = (edits: readonly Edit[]): string =>
  edits.map((edit) => `${edit.id} ${'rev' in edit ? edit.rev : 0}`).join()
