import { lookupOf } from '../programme/lookup'
import type { Programme } from '../programme/programme'
import type { Session } from '../programme/session'

/** Kinds of a new forum that everybody attends at once; a forum's own kinds say it by their icon. */
const BREAK_KINDS: ReadonlySet<string> = new Set(['break', 'meal'])

/** Whether a session is a break or a meal: it has no speakers and belongs to no topic. */
export function isBreak({ kind, speakers, topic }: Session, programme: Programme): boolean {
  if (speakers.length > 0 || topic !== undefined) return false
  return BREAK_KINDS.has(kind) || lookupOf(programme).sessionKind(kind)?.icon === 'utensils'
}
