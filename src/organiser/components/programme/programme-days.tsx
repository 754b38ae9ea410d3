import { DayTab } from '@/components/day-tab'
import { useLocale } from '@/i18n/viewer-settings'
import { showDay } from '@/stores/organiser/programme-list'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Icon } from '@/ui/icon'
import type { ProgrammeDayView } from './programme-list-view'
import './programme-days.scss'

type ProgrammeDaysProps = { days: readonly ProgrammeDayView[]; place: string; onNow?: () => void }

/** The forum's days to choose from, and the way to now. */
export function ProgrammeDays({ days, place, onNow }: ProgrammeDaysProps) {
  const { t } = useLocale()
  return (
    <Box className="programme-days">
      {onNow && (
        <Button id={`${place}-jump`} className="programme-days__now" label={t('agenda.jump')} onPress={onNow}>
          <Icon name="locate-fixed" />
        </Button>
      )}
      {days.map(({ date, label, note, isChosen }) => (
        <DayTab
          key={date}
          id={`${place}-day-${date}`}
          label={label}
          note={note}
          isChosen={isChosen}
          onPress={() => showDay(date)}
        />
      ))}
    </Box>
  )
}
