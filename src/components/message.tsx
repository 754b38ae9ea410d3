import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import './message.scss'

type MessageProps = {
  icon: IconName
  title: string
  body: string
  act?: { label: string; onPress: () => void }
}

/** Where there is nothing to show: why, in plain words, and what to do about it. */
export function Message({ icon, title, body, act }: MessageProps) {
  return (
    <Box className="message" role="status">
      <Box className="message__icon" decorative>
        <Icon name={icon} size="large" />
      </Box>
      <Words as="h2" className="message__title">
        {title}
      </Words>
      <Words as="p" className="message__body">
        {body}
      </Words>
      {act && (
        <Press className="button button--main message__act" onPress={act.onPress}>
          <Words>{act.label}</Words>
        </Press>
      )}
    </Box>
  )
}
