import { useEffect, useState } from 'react'
import { useLocale } from '@/i18n/viewer-settings'
import { scrollToId } from '@/platform/navigation/scroll'
import { watchVisible } from '@/platform/phone/visibility'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'

const LINE = 'now-line'

type JumpToNowProps = {
  /** Whether the line is among the rows that are drawn. */
  isDrawn: boolean
  /** Has it drawn. */
  onDraw: () => void
}

/** A way back to the line of now, while that is off the screen or further down than the rows that are drawn. */
export function JumpToNow({ isDrawn, onDraw }: JumpToNowProps) {
  const { t } = useLocale()
  const [isVisible, setVisible] = useState(false)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    setVisible(false)
    return isDrawn ? watchVisible(LINE, setVisible) : undefined
  }, [isDrawn])
  useEffect(() => {
    if (!isAsked || !isDrawn) return
    setAsked(false)
    scrollToId(LINE)
  }, [isAsked, isDrawn])
  const jump = () => {
    setAsked(true)
    if (!isDrawn) onDraw()
  }
  if (isVisible) return null
  return (
    <Button id="jump-to-now" className="jump" onPress={jump}>
      <Icon name="locate-fixed" size="small" />
      <Text>{t('agenda.jump')}</Text>
    </Button>
  )
}
