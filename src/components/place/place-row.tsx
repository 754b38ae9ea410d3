import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { Text } from '@/ui/text'
import type { PlaceEntry, SessionLine } from './place-entry'
import './place-row.scss'

function Line({ line: { kind, title, time } }: { line: SessionLine }) {
  const { t } = useLocale()
  return (
    <Box className="place-row__line">
      <Text className={`place-row__when place-row__when--${kind}`}>
        {`${t(kind === 'now' ? 'tab.now' : 'now.next')}\u00a0 `}
      </Text>
      <Text>{title}</Text>
      <Text className="figures">{` · ${time}`}</Text>
    </Box>
  )
}

/** What is on in a room, and next. */
export const PlaceLines = ({ lines }: { lines: readonly SessionLine[] }) => (
  <>
    {lines.map((line) => (
      <Line key={line.kind} line={line} />
    ))}
  </>
)

type PlaceRowProps = {
  place: PlaceEntry
  /** What takes place there. */
  lines?: readonly SessionLine[]
  /** Its number stands on the plan. */
  isNumbered?: boolean
  onPress: (id: string) => void
}

/** A room or another place in a list: where it is, and what is on there. */
export function PlaceRow({ place, lines = [], isNumbered, onPress }: PlaceRowProps) {
  const { id, name, icon, number, floor, seats } = place
  const facts = (
    <>
      <Box className="sign" decorative>
        {isNumbered && number ? <Text className="figures">{number}</Text> : <Icon name={icon} />}
      </Box>
      <Box className="place-row__words">
        <Text className="place-row__name">{name}</Text>
        {floor && (
          <Box className="place-row__facts">
            <Text>{floor}</Text>
            {seats && <Text className="figures">{` · ${seats}`}</Text>}
          </Box>
        )}
        <PlaceLines lines={lines} />
      </Box>
    </>
  )
  return (
    <Box as="li" className="place-row">
      {floor ? (
        <Button id={`entry-${id}`} className="place-row__press" onPress={() => onPress(id)}>
          {facts}
        </Button>
      ) : (
        <Box className="place-row__press">{facts}</Box>
      )}
    </Box>
  )
}
