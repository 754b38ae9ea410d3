import { Box } from '@/ui/box'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'

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
export function PersonRow({ id, title, mark, line, note, act, isBusy }: PersonRowProps) {
  return (
    <Box as="li" id={id} className="team-row">
      <Box className="team-row__body">
        <Box className="team-row__head">
          <Words className="team-row__title words--content">{title}</Words>
          {mark && <Words className="chip">{mark}</Words>}
        </Box>
        <Words as="p" className="team-row__line figures">
          {line}
        </Words>
        {note && (
          <Words as="p" className="fine">
            {note}
          </Words>
        )}
      </Box>
      {act && (
        <Press
          id={`${id}-revoke`}
          className="team-row__act"
          label={act.label}
          disabled={isBusy}
          onPress={() => void act.onPress()}
        >
          <Words>{act.words}</Words>
        </Press>
      )}
    </Box>
  )
}
