import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Words } from '@/ui/words'
import './sample-note.scss'

/** One line that says what on this page is made up. */
export function SampleNote({ children }: { children: string }) {
  return (
    <Box className="sample-note">
      <Icon name="info" size="small" />
      <Words as="p">{children}</Words>
    </Box>
  )
}
