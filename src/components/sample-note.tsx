import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import './sample-note.scss'

/** One line that says what on this page is made up. */
export function SampleNote({ children }: { children: string }) {
  return (
    <Box className="sample-note">
      <Icon name="info" size="small" />
      <Text as="p">{children}</Text>
    </Box>
  )
}
