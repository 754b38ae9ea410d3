import { useEffect, useState } from 'react'
import { useLocale } from '@/i18n/reader-context'
import { scrollToId } from '@/services/scroll'
import { watchVisible } from '@/services/visibility'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'

const LINE = 'now-line'

/** A way back to the line of now, while that is off the screen. */
export function JumpToNow() {
  const { t } = useLocale()
  const [isVisible, setVisible] = useState(false)
  useEffect(() => watchVisible(LINE, setVisible), [])
  if (isVisible) return null
  return (
    <Press id="jump-to-now" className="jump" onPress={() => scrollToId(LINE)}>
      <Icon name="locate-fixed" size="small" />
      <Words>{t('agenda.jump')}</Words>
    </Press>
  )
}
