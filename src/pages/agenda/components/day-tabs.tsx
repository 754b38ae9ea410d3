import { Box } from '@/ui/box'
import { Button } from '@/ui/button'
import { Text } from '@/ui/text'
import type { DayTab } from '../view'

export function DayTabs({ days, onChoose }: { days: readonly DayTab[]; onChoose: (date: string) => void }) {
  return (
    <Box className="day-tabs">
      {days.map(({ date, label, count, isChosen }) => (
        <Button
          key={date}
          id={`day-${date}`}
          className={`day-tab ${isChosen ? 'day-tab--chosen' : ''}`}
          selected={isChosen}
          onPress={() => onChoose(date)}
        >
          <Text className="day-tab__label words--block figures">{label}</Text>
          <Text className="day-tab__count words--block figures">{count}</Text>
        </Button>
      ))}
    </Box>
  )
}
