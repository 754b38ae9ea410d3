import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'

type PersonRowProps = {
  id: string
  title: string
  /** A word beside the title. */
  mark?: string
  line: string
  /** Why nothing can be done. */
  note?: string
  act?: { words: string; label: string; onPress: () => void }
  isBusy: boolean
}

/** A member or an invitation in a list, with the way to take it away. */
export function TeamRow({ id, title, mark, line, note, act, isBusy }: PersonRowProps) {
  return (
    <Box as="li" id={id} className="team-row">
      <Box className="team-row__body">
        <Box className="team-row__head">
          <Text className="team-row__title words--content">{title}</Text>
          {mark && <Text className="chip">{mark}</Text>}
        </Box>
        <Text as="p" className="team-row__line figures">
          {line}
        </Text>
        {note && (
          <Text as="p" className="fine">
            {note}
          </Text>
        )}
      </Box>
      {act && (
        <Button
          id={`${id}-revoke`}
          className="team-row__act"
          label={act.label}
          disabled={isBusy}
          onPress={() => void act.onPress()}
        >
          <Text>{act.words}</Text>
        </Button>
      )}
    </Box>
  )
}
