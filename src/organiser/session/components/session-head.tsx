import { Marks } from '@/components/session/marks'
import { useLocale } from '@/i18n/reader-context'
import { Box } from '@/ui/box'
import { Words } from '@/ui/words'
import type { HeadView } from '../view'

/** Which session this is, as the draft has it, and what attendees still have otherwise. */
export function SessionHead({ view: { title, topic, when, timeWas, room, roomWas, marks } }: { view: HeadView }) {
  const { t } = useLocale()
  return (
    <Box id="floor-head" className={`floor-head floor-head--${topic ? `topic-${topic}` : 'none'}`}>
      <Words as="h2" id="session-title" className="floor-head__title" lang={title.language}>
        {title.wording}
      </Words>
      <Box className="floor-head__facts">
        <Words id="session-when" className="figures">
          {when}
        </Words>
        <Words lang={room.language}>{room.wording}</Words>
      </Box>
      {(timeWas || roomWas) && (
        <Box className="floor-head__was">
          <Words>{t('floor.attendeesHave')}</Words>
          {timeWas && <Words className="figures">{timeWas}</Words>}
          {roomWas && <Words lang={roomWas.language}>{roomWas.wording}</Words>}
        </Box>
      )}
      <Marks marks={marks} />
    </Box>
  )
}
