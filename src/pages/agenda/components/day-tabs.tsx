import { DayTab } from '@/components/day-tab'
import { Box } from '@/ui/box'
import type { DayTabView } from '../view'

export function DayTabs({ days, onChoose }: { days: readonly DayTabView[]; onChoose: (date: string) => void }) {
  return (
    <Box className="day-tabs">
      {days.map(({ date, label, count, isChosen }) => (
        <DayTab
          key={date}
          id={`day-${date}`}
          label={label}
          note={count}
          isChosen={isChosen}
          onPress={() => onChoose(date)}
        />
      ))}
    </Box>
  )
}
