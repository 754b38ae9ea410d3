import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { freshLabel } from '../view'

/** How long ago the backend confirmed what is shown, in words, and whether it can be asked. */
export function useFreshness(what: string): { words: string; isOffline: boolean } {
  const locale = useLocale()
  const checkedAt = useForum((forum) => forum.checkedAt)
  const isChecking = useForum((forum) => forum.isChecking)
  const isOffline = useForum((forum) => forum.problem === 'offline')
  const device = useClock((clock) => clock.device)
  return { words: freshLabel({ what, checkedAt, device, isChecking, isOffline }, locale), isOffline }
}
