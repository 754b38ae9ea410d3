import { dayLabel } from 'domain/time/dates'
import { dayOf } from 'domain/time/time'
import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'

type DaysProps = { days: readonly string[]; chosen: string; onChoose: (date: string) => void }

/** The days that have sessions, on one line that scrolls sideways; nothing where there is one. */
export function Days({ days, chosen, onChoose }: DaysProps) {
  const { language } = useLocale()
  if (days.length < 2) return null
  return (
    <Box className="grid-days">
      {days.map((date) => (
        <Button
          key={date}
          id={`grid-day-${date}`}
          className={`grid-day figures ${date === chosen ? 'grid-day--chosen' : ''}`}
          selected={date === chosen}
          onPress={() => onChoose(date)}
          words={dayLabel(dayOf(date), language)}
        />
      ))}
    </Box>
  )
}
