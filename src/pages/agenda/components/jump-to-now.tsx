import { useEffect, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { watchVisible } from '@/platform/phone/visibility'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'

const LINE = 'now-line'
/** What stays in sight above the list: search and days. */
const ABOVE = 120 // px

type JumpToNowProps = {
  /** Whether the line of now is on the day that is shown. */
  isHere: boolean
  /** Shows its day. */
  onShow: () => void
}

/** A way back to the line of now, while that is off the screen or on another day. */
export function JumpToNow({ isHere, onShow }: JumpToNowProps) {
  const { t } = useLocale()
  const [isVisible, setVisible] = useState(false)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    setVisible(false)
    return isHere ? watchVisible(LINE, setVisible) : undefined
  }, [isHere])
  useEffect(() => {
    if (!isAsked || !isHere) return
    setAsked(false)
    scrollToId(LINE, ABOVE)
  }, [isAsked, isHere])
  const jump = () => {
    setAsked(true)
    if (!isHere) onShow()
  }
  if (isVisible) return null
  return (
    <Button id="jump-to-now" className="jump" onPress={jump}>
      <Icon name="locate-fixed" size="small" />
      <Text>{t('agenda.jump')}</Text>
    </Button>
  )
}
