import type { Head } from 'domain/release/release'

export type HeadListener = {
  /** The head that this device has, if any. */
  readonly known: () => Head | undefined
  /** Called when a newer head exists, with it if the backend sent it. */
  readonly onUpdate: (head?: Head) => void
}

/** Whether a value says all that is looked at of a head. */
export function isHead(value: unknown): value is Head {
  const head = value as Partial<Head> | null | undefined
  return Boolean(Number.isInteger(head?.release) && head?.sha && head.notices?.sha && head.photos?.sha)
}

/** Whether a head is newer than the known one in its release, notices or photos. */
export function isNewerHead(head: Omit<Head, 'rehearsal'>, known: Head | undefined): boolean {
  if (!known || head.series !== known.series) return true
  const isOther = head.notices.sha !== known.notices.sha || head.photos.sha !== known.photos.sha
  return head.release > known.release || (head.release === known.release && isOther)
}
