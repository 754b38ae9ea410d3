import type { OwnItem } from 'domain/agenda/own-items'
import type { SessionId } from 'domain/programme/ids'

/** What a reader does on a line of their day. */
export type DayActs = {
  readonly onUnstar: (id: SessionId) => void
  readonly onDelete: (id: OwnItem['id']) => void
  readonly onFold: () => void
}
