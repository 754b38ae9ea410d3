import { dayLabel, isolated } from 'domain/time/dates'
import { type Offsets, wallTime } from 'domain/time/time'
import { useLocale } from '@/i18n/viewer-settings'
import { useClock } from '@/stores/clock'
import { useForum } from '@/stores/forum'
import { Box } from '@/ui/box'
import { Text } from '@/ui/text'

/** Says that the clock is not the real one, and what it shows. */
export function RehearsalMark({ offsets }: { offsets: Offsets }) {
  const { t, language } = useLocale()
  const isRehearsal = useForum(({ head }) => (head?.rehearsal ?? 0) !== 0)
  const now = useClock((clock) => clock.now)
  if (!isRehearsal) return null
  const wall = wallTime(now, offsets)
  const time = `${dayLabel(wall, language)} ${isolated(wall.time)}`
  return (
    <Box className="rehearsal">
      <Text className="chip chip--quiet">{t('rehearsal.mark')}</Text>
      <Text id="rehearsal-time" className="fine figures">
        {time}
      </Text>
    </Box>
  )
}
