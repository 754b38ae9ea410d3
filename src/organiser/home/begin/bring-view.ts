import type { Problem } from 'domain/problem'
import type { MessageKey } from '@/i18n/message-key'

/** So many percent at a time: each is read out. */
const STEP = 5

/** How much of a copy is sent, in percent; all of it is, once the backend says so. */
export const shareOf = (sent: number, size: number): number =>
  Math.min(100, Math.floor((100 * sent) / Math.max(1, size) / STEP) * STEP)

/** What is said of a copy in other words than of other files. */
export function copyFaultKey({ id, reason }: Pick<Problem, 'id' | 'reason'>): MessageKey | undefined {
  if (reason) return undefined
  if (id === 'too-many') return 'begin.bring.busy'
  if (id === 'gone') return 'begin.bring.lost'
  return id === 'disk-full' ? 'begin.bring.room' : undefined
}
