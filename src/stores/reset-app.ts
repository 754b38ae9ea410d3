import { clearStorage } from '@/platform/storage/clear-storage'
import { checkForum, useForum } from './forum'
import { resetSettings } from './settings'
import { useStars } from './stars'
import { useUnseen } from './unseen'

const nothing = {
  release: undefined,
  shown: undefined,
  head: undefined,
  noticeboard: undefined,
  gallery: undefined,
  checkedAt: undefined,
  problem: undefined,
} as const

const listeners = new Set<() => void>()

/** Calls back when the reader deletes all that the device keeps, after it was deleted. */
export function onReset(listener: () => void): void {
  listeners.add(listener)
}

/**
 * Deletes all that the app keeps on this device and starts again as at the first opening: loads the programme anew.
 * Returns whether the device deleted everything.
 */
export async function resetApp(): Promise<boolean> {
  const isGone = await clearStorage()
  useStars.setState({ starred: new Set() })
  useUnseen.setState({ sessions: [], notices: [] })
  useForum.setState({ phase: 'opening', ...nothing })
  resetSettings()
  for (const listener of listeners) listener()
  await checkForum()
  // A question that was under way before the deletion answers for what was known then.
  if (useForum.getState().phase === 'opening') await checkForum()
  return isGone
}
