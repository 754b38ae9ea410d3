import { useLocale } from '@/i18n/reader-context'
import { showDay } from '@/stores/programme-list'
import { Box } from '@/ui/box'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Words } from '@/ui/words'
import type { DayTabView } from './programme-list-view'
import './programme-days.scss'

type ProgrammeDaysProps = { days: readonly DayTabView[]; place: string; onNow?: () => void }

/** The forum's days to choose from, and the way to now. */
export function ProgrammeDays({ days, place, onNow }: ProgrammeDaysProps) {
  const { t } = useLocale()
  return (
    <Box className="programme-days">
      {onNow && (
        <Press id={`${place}-jump`} className="programme-days__now" label={t('agenda.jump')} onPress={onNow}>
          <Icon name="locate-fixed" />
        </Press>
      )}
      {days.map(({ date, label, note, isChosen }) => (
        <Press
          key={date}
          id={`${place}-day-${date}`}
          className={`programme-day ${isChosen ? 'programme-day--chosen' : ''}`}
          selected={isChosen}
          onPress={() => showDay(date)}
        >
          <Words className="programme-day__label words--block figures">{label}</Words>
          <Words className="programme-day__note words--block figures">{note}</Words>
        </Press>
      ))}
    </Box>
  )
}
