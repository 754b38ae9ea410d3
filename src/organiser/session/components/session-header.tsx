import { Marks } from '@/components/session/marks'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'
import type { SessionHeaderView } from '../view'

/** Which session this is, as the draft has it, and what attendees still have otherwise. */
export function SessionHeader({
  view: { title, topicColour, when, timeWas, room, roomWas, marks },
}: {
  view: SessionHeaderView
}) {
  const { t } = useLocale()
  return (
    <Box id="floor-head" className={`floor-head topic-${topicColour}`}>
      <Text as="h2" id="session-title" className="floor-head__title">
        {title}
      </Text>
      <Box className="floor-head__facts">
        <Text id="session-when" className="figures">
          {when}
        </Text>
        <Text>{room}</Text>
      </Box>
      {(timeWas || roomWas) && (
        <Box className="floor-head__was">
          <Text>{t('floor.attendeesHave')}</Text>
          {timeWas && <Text className="figures">{timeWas}</Text>}
          {roomWas && <Text>{roomWas}</Text>}
        </Box>
      )}
      <Marks marks={marks} />
    </Box>
  )
}
