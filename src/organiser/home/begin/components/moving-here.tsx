import { useLocale } from '@/i18n/viewer-settings'
import { Text } from '@/ui/text'

/** For who has a forum already: a phone in WeChat has no copy of it to give. */
export function MovingHere() {
  const { t } = useLocale()
  return (
    <Text as="p" className="fine begin__beside">
      {t('begin.moving.phone')}
    </Text>
  )
}

/** From the form to what stands below it in a browser. */
export const JumpToBring = (): null => null

/** Whether a forum is being brought in, so that none is begun. */
export const useIsBringing = (): boolean => false
