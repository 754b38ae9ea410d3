import { useLocale } from '@/i18n/viewer-settings'
import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import { type DayTabView, shapeOf } from './days-view'
import './day-tabs.scss'

type DayTabsProps = { days: readonly DayTabView[]; onChoose: (date: string) => void }

const classOf = ({ isChosen, isEmpty }: DayTabView): string =>
  `day ${isChosen ? 'day--chosen' : ''} ${isEmpty ? 'day--empty' : ''}`

/** The forum's days in one line. */
export function DayTabs({ days, onChoose }: DayTabsProps) {
  const { t } = useLocale()
  const shape = shapeOf(days.length)
  return (
    <Box className={`day-tabs day-tabs--${shape}`} role="group" label={t('agenda.title')}>
      {days.map((day) => (
        <Button
          key={day.date}
          id={`day-${day.date}`}
          className={classOf(day)}
          label={[day.label, day.isToday ? t('agenda.today') : '', day.count].filter(Boolean).join(', ')}
          selected={day.isChosen}
          onPress={() => onChoose(day.date)}
        >
          {shape === 'halves' ? (
            <Text className="day__label figures">{day.label}</Text>
          ) : (
            <>
              <Text className="day__weekday">{day.weekday}</Text>
              <Text className="day__label figures">{day.number}</Text>
            </>
          )}
          {/* The space parts the words for a screen reader, to which they are one text. */}
          {shape === 'halves' && day.isToday && <Text className="day__weekday">{` ${t('agenda.today')}`}</Text>}
        </Button>
      ))}
    </Box>
  )
}
