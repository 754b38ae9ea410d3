import type { Edit } from 'domain/draft/edit'
import * as quick from 'domain/draft/quick-edits'
import { isProblem } from 'domain/problem'
import type { Programme } from 'domain/programme/programme'
import type { Session } from 'domain/programme/session'
import type { Draft } from '@/stores/desk'

/** What somebody on the floor does to a session with a tap or two. `minutes` below 0 are earlier. */
export type Act =
  | { readonly kind: 'delay'; readonly minutes: number; readonly following: boolean }
  | { readonly kind: 'move'; readonly room: string }
  | { readonly kind: 'swap'; readonly other: string }
  | { readonly kind: 'cancel' | 'reinstate' | 'full' | 'places' }

type Base = Pick<Draft, 'programme' | 'revs'>

function made(draft: Base, id: string, act: Act): Edit[] {
  switch (act.kind) {
    case 'delay':
      return quick.delay(draft, id, act.minutes, act.following)
    case 'move':
      return quick.move(draft, id, act.room)
    case 'swap':
      return quick.swap(draft, id, act.other)
    case 'cancel':
      return quick.cancel(draft, id)
    case 'reinstate':
      return quick.reinstate(draft, id)
    default:
      return quick.setFull(draft, id, act.kind === 'full')
  }
}

/** The edits that the act is; none where it has nothing to do any more, as after a colleague did the same. */
export function editsOf(draft: Base, id: string, act: Act): Edit[] {
  try {
    return made(draft, id, act)
  } catch (error) {
    if (isProblem(error)) return []
    throw error
  }
}

/** The programme with fields of sessions set anew; `null` takes one away. */
export function programmeAfter(programme: Programme, edits: readonly Edit[]): Programme {
  const fields = new Map(edits.map((edit) => [edit.id, edit.change === 'set' ? edit.fields : {}]))
  const after = (session: Session): Session =>
    // What is taken away is optional: the edits come from `made`.
    Object.fromEntries(
      Object.entries({ ...session, ...fields.get(session.id) }).filter(([, value]) => value !== null),
    ) as Session
  return { ...programme, sessions: programme.sessions.map(after) }
}

/** The same as long as nobody changed what the edits are about. */
export const basisOf = (edits: readonly Edit[]): string =>
  edits.map((edit) => `${edit.id} ${'rev' in edit ? edit.rev : 0}`).join()
