import { useLocale } from '@/i18n/viewer-settings'
import { Paragraph } from '@/ui/paragraph'

/** For who has a forum already: a phone in WeChat has no copy of it to give. */
export function MovingHere() {
  const { t } = useLocale()
  return <Paragraph className="fine begin__beside" words={t('begin.moving.phone')} />
}

/** From the form to what stands below it in a browser. */
export const JumpToBring = (): null => null

/** Whether a forum is being brought in, so that none is begun. */
export const useIsBringing = (): boolean => false
