import type { Session } from 'domain/programme/session'
import { Fold } from '@/components/fold'
import { type CardContext, sessionCard } from '@/components/session/session-card-view'
import { SessionRow } from '@/components/session/session-row'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'
import { chunks } from '@/ui/chunks'
import { Icon } from '@/ui/icon'
import { LazyBox } from '@/ui/lazy-box'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import { blocksOf, type LineBlock } from '../blocks'
import type { AgendaLine, CardLine } from '../lines'
import { breakView } from '../view'
import './rows.scss'

/** A list of so many rows is drawn whole; so many rows of a longer one are drawn at once. */
const SHORT = 30
const SCREEN = 8
/** About as high as a row is, in pixels. */
const ROW = 92
/** Blocks in one node. */
const PART = 40

type RowsProps = {
  lines: readonly AgendaLine[]
  context: CardContext
  onFold: (key: string) => void
  /** On paper all is drawn. */
  isPrinting: boolean
}
type LineProps = Pick<RowsProps, 'context' | 'onFold'> & { onStar: (id: Session['id']) => void }

function Card({ line, context, onFold, onStar }: LineProps & { line: CardLine }) {
  const { start, together, isFirst, isLast, isOver, isRunning, sessions, more } = line
  const ends = `${isFirst ? 'slot--first' : ''} ${isLast ? 'slot--last' : ''} ${isOver ? 'slot--over' : ''} ${isRunning ? 'slot--running' : ''}`
  return (
    <Box className={`slot ${ends}`}>
      <Box className="slot__time figures">
        {start && <Text className="slot__start words--block">{start}</Text>}
        {together && <Text className="slot__together words--block">{together}</Text>}
      </Box>
      <Box className="slot__card">
        {sessions.map((session) => (
          <SessionRow key={session.id} view={sessionCard(session, context)} onStar={onStar} />
        ))}
        {more && <Fold fold={more} of="more" onFold={onFold} />}
      </Box>
    </Box>
  )
}

function Pause({ session, context, isOver }: { session: Session; context: CardContext; isOver: boolean }) {
  const { start, title, room, icon, duration, to } = breakView(session, context)
  return (
    <Link id={`session-${session.id}`} className={`pause ${isOver ? 'pause--over' : ''}`} to={to}>
      <Text className="pause__start figures">{start}</Text>
      <Icon name={icon} size="small" />
      <Text className="pause__title">{title}</Text>
      <Text className="pause__room">{room}</Text>
      <Text className="pause__length figures">{duration}</Text>
    </Link>
  )
}

function Line({ line, ...more }: LineProps & { line: AgendaLine }) {
  if (line.kind === 'card') return <Card line={line} {...more} />
  if (line.kind === 'break') return <Pause session={line.session} context={more.context} isOver={line.isOver} />
  if (line.kind === 'earlier') return <Fold fold={line.fold} note={line.note} of="earlier" onFold={more.onFold} />
  if (line.kind === 'now')
    return (
      <Box id="now-line" className="now-line">
        <Text className="figures">{line.words}</Text>
      </Box>
    )
  return (
    <Text as="h2" className="rows__day">
      {line.words}
    </Text>
  )
}

function placed(blocks: readonly LineBlock[]): { readonly block: LineBlock; readonly before: number }[] {
  let rows = 0
  return blocks.map((block) => {
    const before = rows
    rows += block.rows
    return { block, before }
  })
}

/** The agenda's lines; of a long list what is near the screen is drawn. */
export function Rows({ lines, isPrinting, ...more }: RowsProps) {
  const onStar = useStars((stars) => stars.toggleStar)
  const blocks = placed(blocksOf(lines))
  const total = blocks.reduce((sum, { block }) => sum + block.rows, 0)
  const isLazy = total > SHORT && !isPrinting
  return (
    <Box className="rows">
      {chunks(blocks, PART).map((part) => (
        <Box key={part[0]?.block.key} className="rows__part">
          {part.map(({ block, before }) => (
            <LazyBox
              key={block.key}
              id={`block-${block.key.replace(/\W/g, '-')}`}
              className="rows__block"
              estimate={block.rows * ROW}
              isFirst={before < SCREEN}
              isLazy={isLazy && block.lines[0]?.kind !== 'now'}
            >
              {() => block.lines.map((line) => <Line key={line.key} line={line} onStar={onStar} {...more} />)}
            </LazyBox>
          ))}
        </Box>
      ))}
    </Box>
  )
}
