import type { Worded } from 'domain/text/text'
import { Fold } from '@/components/fold'
import { Marks } from '@/components/session/marks'
import type { Mark } from '@/components/session/session-card-view'
import { SessionRow } from '@/components/session/session-row'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icon-names'
import { Link } from '@/ui/link/link'
import { Text } from '@/ui/text'
import type { DayLine } from '../day-lines'
import type { GapLine } from '../gaps'
import { Clash } from './clash'
import type { DayActs } from './day-acts'

type NoteProps = {
  id: string
  to: string
  icon: IconName
  title?: string
  lines: readonly (Worded | string)[]
  marks?: readonly Mark[]
}

/** What is no session: an icon, what it is, and more about it. */
function Note({ id, to, icon, title, lines, marks = [] }: NoteProps) {
  return (
    <Link id={id} className="day-line__note" to={to}>
      <Icon name={icon} />
      <Box className="day-line__words">
        {title && <Text className="day-line__title words--block">{title}</Text>}
        {lines.map((line) => {
          const { wording, language } = typeof line === 'string' ? { wording: line, language: undefined } : line
          return (
            <Text key={wording} className="day-line__more words--block figures" lang={language}>
              {wording}
            </Text>
          )
        })}
        <Marks marks={marks} />
      </Box>
    </Link>
  )
}

function Gap({ line: { icon, on, words } }: { line: GapLine }) {
  return (
    <Box className="day-line__gap">
      <Icon name={icon} size="small" />
      {on && (
        <Link className="day-line__on" to={on.to}>
          <Text>{on.words}</Text>
        </Link>
      )}
      <Text className="figures">{words}</Text>
    </Box>
  )
}

type LineProps<Line = DayLine> = { line: Line; acts: DayActs }

function Body({ line, acts }: LineProps<Exclude<DayLine, { kind: 'day' | 'earlier' }>>) {
  const { t } = useLocale()
  if (line.kind === 'clash') return <Clash line={line} acts={acts} />
  if (line.kind === 'gap') return <Gap line={line} />
  if (line.kind === 'session')
    return (
      <Box className="card">
        <SessionRow view={line.card} onStar={acts.onUnstar} />
      </Box>
    )
  if (line.kind === 'own') {
    const { id, title, place, to, marks } = line.item
    const note = [place, t('mine.onlyHere')].filter(Boolean).join(' · ')
    return <Note id={`item-${id}`} to={to} icon="user" title={title} lines={[note]} marks={marks} />
  }
  const { key, line: name, words } = line
  const lines = name ? [name, words] : [words]
  return <Note id={key} to="/guide/practical/index" icon="bus" title={name && t('mine.shuttle')} lines={lines} />
}

/** One line of the reader's day: the time, its place on the line, and what is then. */
export function DayLineBox({ line, acts }: LineProps) {
  if (line.kind === 'day')
    return (
      <Text as="h2" className="my-day__name">
        {line.words}
      </Text>
    )
  if (line.kind === 'earlier') return <Fold fold={line.fold} of="earlier" note={line.note} onFold={acts.onFold} />
  const { kind, start, end, isNow } = line
  const colour = kind === 'session' ? `topic-${line.card.topicColour}` : ''
  return (
    <Box className={`day-line day-line--${kind} ${colour} ${isNow ? 'day-line--now' : ''}`}>
      <Box className="day-line__time figures">
        {start && <Text className="day-line__start words--block">{start}</Text>}
        {end && <Text className="day-line__end words--block">{end}</Text>}
      </Box>
      <Box className="day-line__rail" decorative />
      <Box className="day-line__body">
        <Body line={line} acts={acts} />
      </Box>
    </Box>
  )
}
