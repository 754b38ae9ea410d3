import { SessionCard } from '@/components/session-card'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { Row } from '../view'

export function Rows({ rows }: { rows: readonly Row[] }) {
  const toggleStar = useStars((stars) => stars.toggleStar)
  return (
    <Box className="rows">
      {rows.map((row) => {
        if (row.kind === 'session') return <SessionCard key={row.key} view={row.card} onStar={toggleStar} />
        if (row.kind === 'now')
          return (
            <Box key={row.key} id="now-line" className="now-line">
              <Words className="figures">{row.words}</Words>
            </Box>
          )
        return (
          <Words key={row.key} as={row.kind === 'day' ? 'h2' : 'p'} className={`rows__${row.kind}`}>
            {row.words}
          </Words>
        )
      })}
    </Box>
  )
}
