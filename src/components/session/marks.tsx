import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { Mark } from './session-card-view'
import './marks.scss'

const classes = { accent: 'chip', alert: 'chip chip--alert', quiet: 'chip chip--quiet' }

/** Small framed words under a title. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null
  return (
    <Box className="marks">
      {marks.map(({ words, tone }) => (
        <Words key={words} className={`${classes[tone]} figures`}>
          {words}
        </Words>
      ))}
    </Box>
  )
}
