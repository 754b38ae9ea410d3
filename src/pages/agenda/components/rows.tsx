import { memo } from 'react'
import { SessionCard } from '@/components/session/session-card'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { AgendaLine } from '../view'

const SOME = 10

type SomeRowsProps = { rows: readonly AgendaLine[]; onStar: Parameters<typeof SessionCard>[0]['onStar'] }

const contentOf = (row: AgendaLine) => (row.kind === 'session' ? row.card : row.words)

const isSame = (a: AgendaLine, b: AgendaLine | undefined): boolean => a.key === b?.key && contentOf(a) === contentOf(b)

/** A few rows, drawn again only when one of them changes. */
const SomeRows = memo(
  function SomeRows({ rows, onStar }: SomeRowsProps) {
    return (
      <>
        {rows.map((row) => {
          if (row.kind === 'session') return <SessionCard key={row.key} view={row.card} onStar={onStar} />
          if (row.kind === 'now')
            return (
              <Box key={row.key} id="now-line" className="now-line">
                <Text className="figures">{row.words}</Text>
              </Box>
            )
          return (
            <Text key={row.key} as={row.kind === 'day' ? 'h2' : 'p'} className={`rows__${row.kind}`}>
              {row.words}
            </Text>
          )
        })}
      </>
    )
  },
  (before, { rows }) => before.rows.length === rows.length && rows.every((row, at) => isSame(row, before.rows[at])),
)

export function Rows({ rows }: { rows: readonly AgendaLine[] }) {
  const toggleStar = useStars((stars) => stars.toggleStar)
  return (
    <Box className="rows">
      {Array.from({ length: Math.ceil(rows.length / SOME) }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are places in the list
        <SomeRows key={at} rows={rows.slice(at * SOME, (at + 1) * SOME)} onStar={toggleStar} />
      ))}
    </Box>
  )
}
