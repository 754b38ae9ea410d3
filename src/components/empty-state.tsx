import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import './empty-state.scss'

type MessageProps = {
  icon: IconName
  title: string
  body: string
  act?: { label: string; onPress: () => void }
}

/** Where there is nothing to show: why, in plain words, and what to do about it. */
export function EmptyState({ icon, title, body, act }: MessageProps) {
  return (
    <Box className="message" role="status">
      <Box className="message__icon" decorative>
        <Icon name={icon} size="large" />
      </Box>
      <Text as="h2" className="message__title">
        {title}
      </Text>
      <Paragraph className="message__body" words={body} />
      {act && <Button className="button button--main message__act" onPress={act.onPress} words={act.label} />}
    </Box>
  )
}
