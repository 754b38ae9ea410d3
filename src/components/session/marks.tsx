import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { Mark } from './session-card-view'
import './marks.scss'

const classes = { accent: 'chip', alert: 'chip chip--alert', quiet: 'chip chip--quiet' }

/** Small framed words under a title. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null
  return (
    <Box className="marks">
      {marks.map(({ words, tone }) => (
        <Text key={words} className={`${classes[tone]} figures`}>
          {words}
        </Text>
      ))}
    </Box>
  )
}
