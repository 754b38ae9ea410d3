import { Problem } from '../problem'
import type { Session } from '../programme/session'
import { DAY, MINUTE, type Moment, momentAtWall, offsetAt } from '../time/time'
import type { Edit } from './edit'
import { type EditedDraft, requireKnown, sessionEdit, sessionIn, timesMoved } from './quick-edits'
import { isSame } from './same'

/** What several sessions get together: a field that is left out stays, `null` takes it away. */
export type SessionsChange = {
  readonly room?: string | null
  readonly topic?: string | null
  /** Whole days, by the clock on the forum's wall; below 0 is earlier. */
  readonly days?: number
  /** Whole minutes; below 0 is earlier. */
  readonly minutes?: number
}

/** Edits of this many sessions fit a call (`CALL_LIMIT`): one of every field is 250 bytes long. */
export const MOST_SESSIONS = 300
/** A year: a longer move is another forum. */
export const MOST_DAYS_MOVED = 366
export const MOST_MINUTES_MOVED = 24 * 60

function requireWithin(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && Math.abs(value) <= most) return
  throw new Problem('bad-input', `The ${name} must be a whole number from -${most} to ${most}.`)
}

/** The moment so many days on, at the same time by the forum's clock, and then so many minutes. */
function shifting({ days = 0, minutes = 0 }: SessionsChange, { programme }: EditedDraft): (moment: Moment) => Moment {
  const { offsets } = programme.forum
  return (moment) =>
    days === 0
      ? moment + minutes * MINUTE
      : momentAtWall(moment + offsetAt(moment, offsets) * MINUTE + days * DAY, offsets) + minutes * MINUTE
}

/**
 * The edits that change these sessions alike; none for a session that is so already. Throws `gone` for a session that is
 * not there, `bad-input` for a room or a topic that is not there, for too long a move, or for too many sessions.
 */
export function changeSessions(draft: EditedDraft, ids: readonly string[], change: SessionsChange): Edit[] {
  const { room, topic, days = 0, minutes = 0 } = change
  const { programme } = draft
  if (ids.length > MOST_SESSIONS)
    throw new Problem('bad-input', `At most ${MOST_SESSIONS} sessions are changed at once; these are ${ids.length}.`)
  requireWithin('days', days, MOST_DAYS_MOVED)
  requireWithin('minutes', minutes, MOST_MINUTES_MOVED)
  if (room) requireKnown('room', room, programme.rooms)
  if (topic) requireKnown('topic', topic, programme.topics)
  const move = shifting(change, draft)
  const fieldsOf = (session: Session): Record<string, unknown> => ({
    ...(room !== undefined && { room }),
    ...(topic !== undefined && { topic }),
    ...((days !== 0 || minutes !== 0) && timesMoved(session, move, programme.forum.offsets)),
  })
  return [...new Set(ids)].flatMap((id) => {
    const session = sessionIn(draft, id)
    const fields = Object.entries(fieldsOf(session)).filter(
      ([name, value]) => !isSame(session[name as keyof Session] ?? null, value),
    )
    return fields.length > 0 ? [sessionEdit(draft, session, Object.fromEntries(fields))] : []
  })
}
