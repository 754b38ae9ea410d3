import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Paragraph } from '@/ui/paragraph'
import { Text } from '@/ui/text'

type RowAction = { words: string; label: string; onPress: () => void }

type PersonRowProps = {
  id: string
  title: string
  /** A word beside the title. */
  mark?: string
  line: string
  /** Why nothing can be done. */
  note?: string
  /** The way to take it away. */
  act?: RowAction
  /** What else can be done. */
  more?: RowAction
  isBusy: boolean
}

/** A member or an invitation in a list, with the way to take it away. */
export function TeamRow({ id, title, mark, line, note, act, more, isBusy }: PersonRowProps) {
  return (
    <Box as="li" id={id} className="team-row">
      <Box className="team-row__body">
        <Box className="team-row__head">
          <Text className="team-row__title words--content">{title}</Text>
          {mark && <Text className="chip">{mark}</Text>}
        </Box>
        <Paragraph className="team-row__line figures" words={line} />
        <Paragraph className="fine" words={note} />
      </Box>
      {more && (
        <Button
          id={`${id}-more`}
          className="team-row__more"
          label={more.label}
          disabled={isBusy}
          onPress={more.onPress}
          words={more.words}
        />
      )}
      {act && (
        <Button
          id={`${id}-revoke`}
          className="team-row__act"
          label={act.label}
          disabled={isBusy}
          onPress={() => void act.onPress()}
          words={act.words}
        />
      )}
    </Box>
  )
}
