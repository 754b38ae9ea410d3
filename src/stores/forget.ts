import { forgetDevice } from '@/platform/storage/forget'
import { checkForum, useForum } from './forum'
import { forgetChoices } from './settings'
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

/**
 * Deletes all that the app keeps on this device and starts again as at the first opening: loads the programme anew.
 * Answers whether the device deleted everything.
 */
export async function forgetEverything(): Promise<boolean> {
  const isGone = await forgetDevice()
  useStars.setState({ starred: new Set() })
  useUnseen.setState({ sessions: [], notices: [] })
  useForum.setState({ phase: 'opening', ...nothing })
  forgetChoices()
  await checkForum()
  // A question that was under way before the deletion answers for what was known then.
  if (useForum.getState().phase === 'opening') await checkForum()
  return isGone
}
