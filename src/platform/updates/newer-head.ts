import type { Head } from 'domain/release/release'

export type HeadListener = {
  /** The head that this device has, if any. */
  readonly known: () => Head | undefined
  /** Something newer is there: this head, where the backend said which. */
  readonly onUpdate: (head?: Head) => void
}

/** Whether a value says all that is looked at of a head. */
export function isHead(value: unknown): value is Head {
  const head = value as Partial<Head> | null | undefined
  return Boolean(Number.isInteger(head?.release) && head?.sha && head.notices?.sha && head.photos?.sha)
}

/** Whether a head says anything that the known one does not. An older release is no news. */
export function isNewerHead(head: Omit<Head, 'rehearsal'>, known: Head | undefined): boolean {
  if (!known || head.series !== known.series) return true
  const isOther = head.notices.sha !== known.notices.sha || head.photos.sha !== known.photos.sha
  return head.release > known.release || (head.release === known.release && isOther)
}
