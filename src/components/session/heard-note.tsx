import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { HeardView } from './session-card-view'
import './heard-note.scss'

/** How the reader hears a session in their language. */
export const HeardNote = ({ heard: { icon, words } }: { heard: HeardView }) => (
  <Box className={`heard heard--${icon}`}>
    <Icon name={icon} size="small" />
    <Text>{words}</Text>
  </Box>
)
