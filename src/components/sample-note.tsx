import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Paragraph } from '@/ui/paragraph'
import './sample-note.scss'

/** One line that says what on this page is made up. */
export function SampleNote({ children }: { children: string }) {
  return (
    <Box className="sample-note">
      <Icon name="info" size="small" />
      <Paragraph words={children} />
    </Box>
  )
}
