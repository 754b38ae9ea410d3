import { ChangeCard } from '@/components/change/change-card'
import { Section } from '@/components/section'
import { WindowedList } from '@/frame/windowed/windowed-list'
import { Box } from '@/ui/box'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'
import type { ReleaseView } from '../view'

/** About how high a card is. */
const CARD = 120

function Release({ view: { release, title, at, note, cards } }: { view: ReleaseView }) {
  return (
    <Box className="release" id={`release-${release}`}>
      <Box className="release__head figures">
        <Text className="release__title">{title}</Text>
        <Text className="fine">{at}</Text>
      </Box>
      <Paragraph className="release__note" selectable words={note} />
      <WindowedList
        id={`changes-${release}`}
        groups={[{ key: String(release), rows: cards }]}
        rowHeight={CARD}
        className="updates__list"
      >
        {(card) => (
          <Box as="li" key={card.id}>
            <ChangeCard view={card} />
          </Box>
        )}
      </WindowedList>
    </Box>
  )
}

/** What changed in the programme, release by release. */
export function Releases({ releases }: { releases: readonly ReleaseView[] }) {
  return (
    <Section title="updates.changes">
      <Box className="updates__releases">
        {releases.map((view) => (
          <Release key={view.release} view={view} />
        ))}
      </Box>
    </Section>
  )
}
