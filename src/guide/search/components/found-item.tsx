import type { FoundKind } from 'domain/search/everything'
import type { ReactNode } from 'react'
import { PlaceLines } from '@/components/place/place-row'
import type { CardContext } from '@/components/session/session-card-view'
import { StarButton } from '@/components/session/star-button'
import { go } from '@/platform/navigation/navigate'
import { openTarget } from '@/stores/open-target'
import { useStars } from '@/stores/stars'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import { MarkedText } from '@/ui/marked-text'
import { Text } from '@/ui/text'
import { type FoundView, foundRow } from '../found-view'

type WordsProps = { view: FoundView }

function Words({ view: { title, when, facts, lines = [], isCancelled } }: WordsProps) {
  const [where, ...more] = facts
  return (
    <Box className="found__words">
      <MarkedText
        as="h3"
        className={`found__title ${isCancelled ? 'found__title--cancelled' : ''}`}
        lang={title.language}
        parts={title.parts}
      />
      {when !== undefined && (
        <Box className="found__fact">
          <Text className="figures">{`${when} · `}</Text>
          {where && <MarkedText lang={where.language} parts={where.parts} />}
        </Box>
      )}
      {(when === undefined ? facts : more).map(({ language, parts }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are in their order
        <MarkedText key={at} as="p" className="found__fact" lang={language} parts={parts} />
      ))}
      <PlaceLines lines={lines} />
    </Box>
  )
}

type OpenerProps = { id: string; opens: FoundView['opens']; onOpen: () => void; children: ReactNode }

function Opener({ id, opens, onOpen, children }: OpenerProps) {
  const open = () => {
    onOpen()
    if ('to' in opens) go(opens.to)
    else openTarget(opens.target)
  }
  return (
    <Button id={id} className="found__press" onPress={open}>
      {children}
    </Button>
  )
}

type FoundItemProps = { kind: FoundKind; id: string; query: string; context: CardContext; onOpen: () => void }

/** One thing that was found. */
export function FoundItem({ kind, id, query, context, onOpen }: FoundItemProps) {
  const toggleStar = useStars((stars) => stars.toggleStar)
  const view = foundRow(kind, id, query, context)
  if (!view) return null
  const { icon, topicColour, opens, star } = view
  return (
    <Box as="li" className={`found ${kind === 'sessions' ? `topic-${topicColour}` : 'found--other'}`}>
      <Opener id={`found-${kind}-${id}`} opens={opens} onOpen={onOpen}>
        {icon && (
          <Box className="sign" decorative>
            <Icon name={icon} />
          </Box>
        )}
        <Words view={view} />
      </Opener>
      {star ? (
        <StarButton
          id={`star-${star.id}`}
          isStarred={star.isStarred}
          label={star.label}
          onPress={() => toggleStar(star.id)}
        />
      ) : (
        <Icon name="chevron-right" size="small" />
      )}
    </Box>
  )
}
