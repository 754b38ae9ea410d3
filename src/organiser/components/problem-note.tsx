import { Box } from '@/ui/box'
import { Text } from '@/ui/text'

/** Why something could not be done. Screen readers say it at once. */
export const ProblemNote = ({ id, className, children }: { id: string; className: string; children: string }) => (
  <Box id={id} className={className} role="alert">
    <Text>{children}</Text>
  </Box>
)
