import { Marks } from '@/components/session/marks'
import { Box } from '@/ui/box'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { RestoreButton } from '../restore-button'
import type { ProgrammeRowView } from './programme-row-view'
import './programme-row.scss'

type ProgrammeRowProps = { row: ProgrammeRowView; place: string; isCurrent: boolean }

/** When, what and where. */
export function What({ row }: { row: ProgrammeRowView }) {
  return (
    <>
      <Box className="programme-row__times">
        <Text className="programme-row__start words--block figures">{row.start}</Text>
        <Text className="programme-row__end words--block figures">{row.end}</Text>
      </Box>
      <Box className="programme-row__body">
        <Text className="programme-row__title words--block">{row.title}</Text>
        <Text className="programme-row__room words--block">{row.room}</Text>
        <Marks marks={row.marks} />
      </Box>
    </>
  )
}

/** The row's classes: its topic's colour, and whether it takes place. */
export function classOf({ topicColour, isOff }: ProgrammeRowView, isCurrent: boolean): string {
  const classes = [`programme-row topic-${topicColour}`]
  if (isOff) classes.push('programme-row--off')
  if (isCurrent) classes.push('programme-row--current')
  return classes.join(' ')
}

/** A session of the draft; one that was taken out of it can be brought back. */
export function ProgrammeRow({ row, place, isCurrent }: ProgrammeRowProps) {
  const id = `${place}-${row.id}`
  const className = classOf(row, isCurrent)
  if (!row.isRemoved)
    return (
      <Link id={id} className={className} to={row.to} isCurrent={isCurrent}>
        <What row={row} />
      </Link>
    )
  return (
    <Box id={id} className={className}>
      <What row={row} />
      <RestoreButton id={`${id}-restore`} kind="sessions" item={row.id} title={row.title.wording} />
    </Box>
  )
}
